package dev.klartext.communication.agreement;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was asked confirmed, took note, corrected or declined.
 *
 * @param words a correction in their own words, or why not; absent at a yes
 * @param agreed whether both sides agree by this answer
 * @param loggedInAt when this person had last proved who they are, as the login tells it; absent if it does not
 * @param authority where it was known what their word counts
 */
@EventType("dev.klartext.communication.agreement.answered.v1")
@Decided
public record AgreementAnswered(
        UUID projectId,
        UUID agreementId,
        int version,
        Actor by,
        AnswerKind answer,
        String words,
        boolean agreed,
        Instant answeredAt,
        Instant loggedInAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {

    /** A position in intake's stream of the project. */
    public record Authority(int epoch, long position) {}
}
