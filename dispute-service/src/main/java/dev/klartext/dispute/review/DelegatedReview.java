package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.LongDay;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.WhoDecides;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the history, who was asked and the agency hear that somebody decides for another, and that this ended.
 *
 * @param dueOn until when a decision is asked for; handing it on gives no more time and takes none
 */
record DelegatedReview(UUID projectId, Result result, String title, Delegation delegation, LocalDate dueOn) {

    ReviewDelegated delegated() {
        Actor by = new Actor(delegation.byId(), delegation.byName(), Side.CLIENT);
        Text sentence = Text.of(
                delegation.byName() + " lässt " + delegation.toName() + " über " + draft().de() + " entscheiden",
                delegation.byName() + " lets " + delegation.toName() + " decide on " + draft().en());
        Text day = LongDay.of(dueOn);
        String words = delegation.words() == null ? "" : delegation.words() + "\n\n";
        Text ask = Text.of(
                words + delegation.byName() + " bittet Sie, über " + draft().de() + " zu entscheiden, bis " + day.de()
                        + ". Sie können den Entwurf freigeben oder schreiben, was anders werden soll.",
                words + delegation.byName() + " asks you to decide on " + draft().en() + " by " + day.en()
                        + ". You can approve the draft or write what should be different.");
        EntryBlock entry = told(by, sentence)
                .detailed(delegation.words() == null ? null : Text.same(delegation.words()))
                .opening(point(delegation.pointId(), delegation.toId(), delegation.toName()))
                .closing(List.of(result.pointId()))
                .notifying(
                        notice(delegation.toId(), sentence, ask, look()),
                        notice(result.shownBy(), sentence, sentence, look()));
        return new ReviewDelegated(
                projectId,
                result.id(),
                delegation.id(),
                result.version(),
                by,
                new Actor(delegation.toId(), delegation.toName(), Side.CLIENT),
                delegation.delegatedAt(),
                new Authority(delegation.authorityEpoch(), delegation.authorityPosition()),
                entry);
    }

    DelegationRevoked revoked(Actor by, Instant now, WhoDecides usual, UUID returnedPoint) {
        Text sentence = Text.of(
                by.name() + " entscheidet über " + draft().de() + " wieder selbst",
                by.name() + " decides on " + draft().en() + " again");
        EntryBlock entry = told(by, sentence)
                .opening(point(returnedPoint, usual.personId(), usual.name()))
                .closing(List.of(delegation.pointId()))
                .notifying(
                        notice(delegation.toId(), sentence, sentence, look()),
                        notice(result.shownBy(), sentence, sentence, look()));
        return new DelegationRevoked(projectId, result.id(), delegation.id(), result.version(), by, now, entry);
    }

    private EntryBlock told(Actor by, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.PEOPLE, Standing.ONE_SIDED, by, sentence, link())
                .about(new NamedDeliverable(result.deliverableId(), title));
    }

    private PointOpened point(UUID id, UUID personId, String name) {
        return new PointOpened(
                id,
                Side.CLIENT,
                personId,
                name,
                Text.of(draft().de() + " ansehen und entscheiden", "Look at " + draft().en() + " and decide"),
                dueOn,
                link());
    }

    private Notice notice(UUID personId, Text subject, Text body, Text action) {
        return new Notice(personId, subject, body, action, link());
    }

    private static Text look() {
        return Text.of("Entwurf ansehen", "Look at the draft");
    }

    private Text draft() {
        return result.called(title);
    }

    private String link() {
        return Paths.draft(projectId, result.id());
    }
}
