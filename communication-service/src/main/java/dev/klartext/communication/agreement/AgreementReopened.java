package dev.klartext.communication.agreement;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * A yes turned out to be younger than the end of the authority behind it; who decides now is asked.
 *
 * @param personId who had said yes
 * @param endedAt when their authority had ended, by intake's clock
 */
@EventType("dev.klartext.communication.agreement.reopened.v1")
public record AgreementReopened(
        UUID projectId,
        UUID agreementId,
        int version,
        UUID personId,
        String name,
        Instant answeredAt,
        Instant endedAt,
        EntryBlock entry)
        implements DomainEvent {}
