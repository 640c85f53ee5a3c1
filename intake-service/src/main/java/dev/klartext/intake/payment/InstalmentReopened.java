package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A noted payment was taken back: the instalment is open again. That it was noted stays in the history.
 *
 * @param netAmount net, in euros
 */
@EventType("dev.klartext.intake.payment.instalment-reopened.v1")
public record InstalmentReopened(
        UUID projectId,
        UUID instalmentId,
        String label,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netAmount,
        LocalDate dueOn,
        String invoiceNumber,
        EntryBlock entry)
        implements DomainEvent {}
