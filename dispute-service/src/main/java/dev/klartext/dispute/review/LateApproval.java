package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.WhoDecides;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An approval, or the answer to a restatement, that came too late to count by itself, and how the history tells of it. */
record LateApproval(UUID projectId, Result result, String title, Ratification ratification) {

    RatificationRequested requested(Judged judged, WhoDecides decider) {
        Text sentence = Text.of(
                judged.decidedByName() + " durfte das nicht mehr entscheiden, als die " + what().de() + " kam. "
                        + decider.name() + " bestätigt sie oder meldet sich.",
                judged.decidedByName() + " could decide this no longer when the " + what().en() + " came. "
                        + decider.name() + " confirms it or gets in touch.");
        PointOpened point = new PointOpened(
                ratification.pointId(),
                Side.CLIENT,
                decider.personId(),
                decider.name(),
                Text.of(what().de() + " bestätigen", "Confirm the " + what().en()),
                ratification.dueOn(),
                link());
        return new RatificationRequested(
                projectId,
                result.id(),
                result.version(),
                restatement(),
                judged.decidedByName(),
                judged.decidedAt(),
                ratification.revokedAt(),
                told(Standing.ONE_SIDED, null, sentence).opening(point));
    }

    ReviewRatified ratified(Grant grant, Instant now) {
        Text keeps = result.selection() || answer()
                ? Text.same("")
                : Text.of(" (Freigabe, keine Abnahme)", " (approval of the draft, not final acceptance)");
        Text sentence = Text.of(
                grant.name() + " hat die " + what().de() + " bestätigt" + keeps.de(),
                grant.name() + " confirmed the " + what().en() + keeps.en());
        return new ReviewRatified(
                projectId,
                result.id(),
                result.version(),
                restatement(),
                grant.actor(),
                now,
                new Authority(grant.epoch(), grant.position()),
                told(Standing.CONFIRMED, grant.actor(), sentence).closing(List.of(ratification.pointId())));
    }

    private EntryBlock told(Standing standing, Actor by, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.DECISION, standing, by, sentence, link())
                .about(new NamedDeliverable(result.deliverableId(), title));
    }

    /** What is to be confirmed, without its article: "die" and "the" in all sentences. */
    private Text what() {
        if (answer()) {
            return Text.of("Antwort zu " + draft().de(), "answer about " + draft().en());
        }
        return result.selection()
                ? Text.of("Auswahl aus " + draft().de(), "choice from " + draft().en())
                : Text.of("Freigabe von " + draft().de(), "approval of " + draft().en());
    }

    /** Whether it is about the answer to a restatement. */
    private boolean answer() {
        return ratification.number() > 0;
    }

    private Integer restatement() {
        return answer() ? ratification.number() : null;
    }

    private Text draft() {
        return result.called(title);
    }

    private String link() {
        return Paths.draft(projectId, result.id()) + (answer() ? "/revision" : "");
    }
}
