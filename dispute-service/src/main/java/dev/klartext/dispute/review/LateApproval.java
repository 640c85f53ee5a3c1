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

/** An approval that came too late to count by itself, and how the history tells of it. */
record LateApproval(UUID projectId, Result result, String title, Decision decision, Ratification ratification) {

    RatificationRequested requested(WhoDecides decider) {
        Text sentence = Text.of(
                decision.decidedByName() + " durfte das nicht mehr entscheiden, als " + what().de() + " kam. "
                        + decider.name() + " bestätigt sie oder meldet sich.",
                decision.decidedByName() + " could decide this no longer when " + what().en() + " came. "
                        + decider.name() + " confirms it or gets in touch.");
        PointOpened point = new PointOpened(
                ratification.pointId(),
                Side.CLIENT,
                decider.personId(),
                decider.name(),
                result.selection()
                        ? Text.of(
                                "Auswahl aus " + draft().de() + " bestätigen",
                                "Confirm the choice from " + draft().en())
                        : Text.of(
                                "Freigabe von " + draft().de() + " bestätigen",
                                "Confirm the approval of " + draft().en()),
                ratification.dueOn(),
                link());
        return new RatificationRequested(
                projectId,
                result.id(),
                result.version(),
                decision.decidedByName(),
                decision.decidedAt(),
                ratification.revokedAt(),
                told(Standing.ONE_SIDED, null, sentence).opening(point));
    }

    ReviewRatified ratified(Grant grant, Instant now) {
        Text sentence = result.selection()
                ? Text.of(
                        grant.name() + " hat " + what().de() + " bestätigt", grant.name() + " confirmed " + what().en())
                : Text.of(
                        grant.name() + " hat " + what().de() + " bestätigt (Freigabe, keine Abnahme)",
                        grant.name() + " confirmed " + what().en() + " (approval of the draft, not final acceptance)");
        return new ReviewRatified(
                projectId,
                result.id(),
                result.version(),
                grant.actor(),
                now,
                new Authority(grant.epoch(), grant.position()),
                told(Standing.CONFIRMED, grant.actor(), sentence).closing(List.of(ratification.pointId())));
    }

    private EntryBlock told(Standing standing, Actor by, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.DECISION, standing, by, sentence, link())
                .about(new NamedDeliverable(result.deliverableId(), title));
    }

    /** What is to be confirmed, in the accusative as in the nominative. */
    private Text what() {
        return result.selection()
                ? Text.of("die Auswahl aus " + draft().de(), "the choice from " + draft().en())
                : Text.of("die Freigabe von " + draft().de(), "the approval of " + draft().en());
    }

    private Text draft() {
        return result.called(title);
    }

    private String link() {
        return Paths.draft(projectId, result.id());
    }
}
