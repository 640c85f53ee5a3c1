package dev.klartext.dispute.revision;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.dispute.review.Authority;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Who decides wants an extra wish at its price. Ordered it is only with the change that is drafted from this and signed; the
 * history hears of it with the answer as a whole.
 *
 * @param wishId of the wish, the item of the restatement
 * @param net price, in the currency beside it
 * @param days working days that it takes longer
 */
@EventType("dev.klartext.dispute.revision.extra-wish-agreed.v1")
public record ExtraWishAgreed(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        UUID wishId,
        String words,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal net,
        String currency,
        int days,
        Actor agreedBy,
        Instant agreedAt,
        Authority authority)
        implements DomainEvent {}
