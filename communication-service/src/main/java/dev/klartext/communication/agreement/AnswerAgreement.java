package dev.klartext.communication.agreement;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who was asked confirms, corrects or declines the newest version, once. */
@ApplicationScoped
public class AnswerAgreement {

    @Inject
    Agreements agreements;

    @Inject
    AskedPeople askedPeople;

    @Inject
    TellWhoDecides tellWhoDecides;

    @Inject
    Words words;

    @Inject
    Projects projects;

    @Inject
    DaysToAnswer daysToAnswer;

    @Inject
    Outbox outbox;

    /** @param loggedInAt when this person last proved who they are, if the login tells it */
    public Agreement answer(Tx tx, Grant grant, UUID id, NewAnswer wanted, Optional<Instant> loggedInAt) {
        wanted.check();
        outbox.lock(tx, grant.projectId());
        Agreement before = agreements.get(tx, grant, id);
        Asked asked = WhoMayAnswer.check(before, grant, wanted.version());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        AnswerKind kind = kind(grant, wanted.reply());
        Asked answered =
                new Asked(asked.personId(), asked.name(), asked.side(), asked.pointId(), kind, wanted.itsWords(), now);
        askedPeople.answer(tx, before, grant, answered, loggedInAt.orElse(null));
        Consequence consequence = consequence(tx, grant, id, kind, now);
        Agreement after = agreements.get(tx, grant, id);
        outbox.publish(
                tx,
                grant.projectId(),
                new AgreementAnswered(
                        grant.projectId(),
                        id,
                        after.version(),
                        grant.actor(),
                        kind,
                        answered.words(),
                        consequence.agreed(),
                        now,
                        loggedInAt.orElse(null),
                        new AgreementAnswered.Authority(grant.epoch(), grant.position()),
                        AgreementEntries.of(tx, projects, grant, after).answered(answered, before, consequence)));
        return after;
    }

    /**
     * What follows from an answer.
     *
     * @param agreed whether both sides agree now
     * @param toldNow who decides and is asked too from now on
     * @param askerOwes whether the side that asked has something to do from now on
     * @param due until when
     */
    record Consequence(boolean agreed, List<Asked> toldNow, boolean askerOwes, LocalDate due) {}

    private Consequence consequence(Tx tx, Grant grant, UUID id, AnswerKind kind, Instant now) {
        Agreement agreement = agreements.get(tx, grant, id);
        LocalDate due = daysToAnswer.usual(tx);
        boolean agreed = words.agreed(tx, agreement.projectId(), agreement.people());
        if (agreed) {
            agreements.end(tx, id, now, null);
            return new Consequence(true, List.of(), false, due);
        }
        boolean nobodyDecides = kind == AnswerKind.NOTED && nobodyDecides(tx, agreement);
        List<Asked> deciders = nobodyDecides ? tellWhoDecides.tell(tx, agreement, due) : List.of();
        boolean owes = (kind.objects() || nobodyDecides && deciders.isEmpty()) && agreement.askerPoint() == null;
        if (owes) {
            agreements.askerOwes(tx, id, Ids.next());
        }
        return new Consequence(false, deciders, owes, due);
    }

    /** Whether nobody of the client's who was asked has a word that counts. */
    private boolean nobodyDecides(Tx tx, Agreement agreement) {
        return agreement.people().stream()
                .filter(person -> person.side() == Side.CLIENT)
                .noneMatch(person ->
                        person.answer() == AnswerKind.CONFIRMED || words.count(tx, agreement.projectId(), person));
    }

    private static AnswerKind kind(Grant grant, NewAnswer.Reply reply) {
        return switch (reply) {
            case CONFIRM -> WhoseWordCounts.counts(grant) ? AnswerKind.CONFIRMED : AnswerKind.NOTED;
            case CORRECT -> AnswerKind.CORRECTED;
            case DECLINE -> AnswerKind.DECLINED;
        };
    }
}
