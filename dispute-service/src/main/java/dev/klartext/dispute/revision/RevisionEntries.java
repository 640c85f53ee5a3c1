package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.review.Authority;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is published about a restated round, with what the history says, which points that opens and closes, and who is
 * written to. Prices stand in it: it is for agency and client alone.
 *
 * @param by who restates or answers
 */
record RevisionEntries(Grant by, Round round) {

    RevisionRestated restated(Restatement sent, WhoDecides decider) {
        Text draft = draft();
        PointOpened point = new PointOpened(
                sent.pointId(),
                Side.CLIENT,
                decider.personId(),
                decider.name(),
                Text.of(
                        "Lesen, ob wir Sie richtig verstanden haben: " + draft.de(),
                        "Read whether we understood you right: " + draft.en()),
                sent.dueOn(),
                link());
        EntryBlock entry = told(
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s fragt zu %s: Haben wir Sie richtig verstanden?".formatted(by.name(), draft.de()),
                                "%s asks about %s: did we understand you right?".formatted(by.name(), draft.en())))
                .detailed(new RevisionMail(by, draft, link()).restated(sent))
                .opening(point)
                .closing(earlierPoint())
                .notifying(decider.people().stream()
                        .map(person -> new RevisionMail(by, draft, link()).toDecider(person, sent))
                        .toArray(Notice[]::new));
        return new RevisionRestated(
                round.projectId(),
                round.result().id(),
                round.deliverable().id(),
                round.deliverable().title(),
                round.result().version(),
                sent.number(),
                sent.words(),
                sent.items(),
                sent.currency(),
                entry);
    }

    RevisionAgreed agreed(Restatement answered) {
        Text draft = draft();
        EntryBlock entry = told(
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        Text.of(
                                "%s sagt zu %s: Ja, genau das".formatted(by.name(), draft.de()),
                                "%s says about %s: yes, exactly that".formatted(by.name(), draft.en())))
                .detailed(new RevisionMail(by, draft, link()).restated(answered))
                .closing(List.of(answered.pointId()))
                .notifying(new RevisionMail(by, draft, link()).agreed(answered));
        return new RevisionAgreed(
                round.projectId(),
                round.result().id(),
                round.deliverable().id(),
                round.result().version(),
                answered.number(),
                by.actor(),
                answered.answer().answeredAt(),
                authority(answered),
                entry);
    }

    RevisionObjected objected(Restatement answered) {
        Text draft = draft();
        Answer answer = answered.answer();
        PointOpened point = new PointOpened(
                answer.agencyPointId(),
                Side.AGENCY,
                null,
                by.agencyName(),
                Text.of(
                        "Einwand lesen und neu zusammenfassen: " + draft.de(),
                        "Read the objection and restate: " + draft.en()),
                answer.agencyDueOn(),
                link());
        EntryBlock entry = told(
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s meint es zu %s anders".formatted(by.name(), draft.de()),
                                "%s means it differently about %s".formatted(by.name(), draft.en())))
                .detailed(new ObjectionWords(answered).text())
                .opening(point)
                .closing(List.of(answered.pointId()))
                .notifying(new RevisionMail(by, draft, link()).objected(answered));
        return new RevisionObjected(
                round.projectId(),
                round.result().id(),
                round.deliverable().id(),
                round.result().version(),
                answered.number(),
                answer.understood(),
                answer.word(),
                answer.replies(),
                by.actor(),
                answer.answeredAt(),
                authority(answered),
                entry);
    }

    ExtraWishAgreed extraWish(Restatement answered, RestatedItem item) {
        return new ExtraWishAgreed(
                round.projectId(),
                round.result().id(),
                round.deliverable().id(),
                round.deliverable().title(),
                item.id(),
                item.words(),
                item.net(),
                answered.currency(),
                item.days(),
                by.actor(),
                answered.answer().answeredAt(),
                authority(answered));
    }

    private List<UUID> earlierPoint() {
        return round.newest().map(Restatement::openPoint).filter(Objects::nonNull).stream()
                .toList();
    }

    private static Authority authority(Restatement answered) {
        return new Authority(
                answered.answer().authorityEpoch(), answered.answer().authorityPosition());
    }

    private EntryBlock told(Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, standing, by.actor(), sentence, link())
                .about(new NamedDeliverable(
                        round.deliverable().id(), round.deliverable().title()));
    }

    private Text draft() {
        return round.result().called(round.deliverable().title());
    }

    private String link() {
        return RevisionPaths.round(round.projectId(), round.result().id());
    }
}
