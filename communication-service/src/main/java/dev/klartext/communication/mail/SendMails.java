package dev.klartext.communication.mail;

import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends what waits: takes a mail in one transaction, hands it over outside of any, and notes the outcome in another. A
 * crash in between leaves it unclear, and what is unclear is never sent twice.
 */
@ApplicationScoped
class SendMails {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Mails mails;

    @Inject
    ComposeMail compose;

    @Inject
    PersonalLinks personalLinks;

    @Inject
    HandOver handOver;

    @Inject
    SignHead heads;

    @Inject
    MailConfig config;

    /** A mail of some agency; without a project if it is about the agency as a whole. */
    public record Due(UUID agencyId, UUID projectId, UUID id) {}

    @Scheduled(every = "{klartext.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAll() {
        abandoned()
                .forEach(due -> tenancy.run(
                        due.agencyId(),
                        tx -> mails.settle(
                                tx, due.id(), MailState.UNCLEAR, "whoever was sending it did not come back")));
        for (Due due : waiting()) {
            try {
                send(due);
            } catch (RuntimeException e) {
                // A mail that can't be composed must not keep the others from leaving.
                Log.errorf(e, "Mail %s can't be sent", due.id());
                later(due, Instant.now().plus(config.pause()), e.toString());
            }
        }
    }

    private void send(Due due) {
        if (due.projectId() != null) {
            // The mail carries the newest head that is stored; while the store is away, the last one.
            heads.renew(due.agencyId(), due.projectId(), LogKind.SHARED);
        }
        Optional<OutgoingMail> outgoing = tenancy.in(due.agencyId(), tx -> take(tx, due.id()));
        outgoing.ifPresent(mail -> note(due, handOver(mail)));
    }

    private HandOver.Outcome handOver(OutgoingMail mail) {
        try {
            return handOver.handOver(personalLinks.personal(mail));
        } catch (IOException e) {
            return new HandOver.PutOff("the invited person has no account yet: " + e);
        }
    }

    private Optional<OutgoingMail> take(Tx tx, UUID id) {
        return mails.claim(tx, id).flatMap(mail -> switch (compose.compose(tx, mail)) {
            case Draft.Ready ready -> {
                mails.leaving(tx, id, ready.mail());
                yield Optional.of(ready.mail());
            }
            case Draft.Withheld withheld -> {
                withhold(tx, mail, withheld.reason());
                yield Optional.empty();
            }
        });
    }

    private void withhold(Tx tx, Mail mail, String reason) {
        Instant now = Instant.now();
        if (now.isBefore(mail.createdAt().plus(config.gatePatience()))) {
            mails.waitUntil(tx, mail.id(), now.plus(config.gatePatience().dividedBy(10)), reason);
        } else {
            mails.settle(tx, mail.id(), MailState.WITHHELD, reason);
        }
    }

    private void note(Due due, HandOver.Outcome outcome) {
        switch (outcome) {
            case HandOver.Taken taken -> settle(due, MailState.HANDED_OVER, taken.answer());
            case HandOver.Refused refused -> settle(due, MailState.REFUSED, refused.answer());
            case HandOver.Unknown unknown -> settle(due, MailState.UNCLEAR, unknown.answer());
            case HandOver.PutOff putOff -> tenancy.run(due.agencyId(), tx -> again(tx, due.id(), putOff.answer()));
        }
    }

    private void settle(Due due, MailState state, String answer) {
        tenancy.run(due.agencyId(), tx -> mails.settle(tx, due.id(), state, answer));
    }

    private void again(Tx tx, UUID id, String answer) {
        int attempts = mails.attempts(tx, id);
        if (attempts >= config.attempts()) {
            mails.settle(tx, id, MailState.REFUSED, answer);
        } else {
            mails.waitUntil(tx, id, Instant.now().plus(pauseAfter(config.pause(), attempts)), answer);
        }
    }

    static Duration pauseAfter(Duration first, int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void later(Due due, Instant until, String answer) {
        tenancy.run(due.agencyId(), tx -> mails.waitUntil(tx, due.id(), until, answer));
    }

    private List<Due> waiting() {
        return agencies.find(
                "select agency_id, project_id, id from mail where state = 'WAITING' and due_at <= now() order by due_at limit 100",
                Map.of(),
                Due.class);
    }

    private List<Due> abandoned() {
        return agencies.find(
                "select agency_id, project_id, id from mail where state = 'SENDING' and claimed_at < :before limit 100",
                Map.of("before", Instant.now().minus(config.unclearAfter())),
                Due.class);
    }
}
