package dev.klartext.communication.agreement;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text was put to people of the other side for confirmation, or put to them anew in other words.
 *
 * @param version from 1; each is a text of its own
 * @param entryId the entry that it was made from; absent if from none
 * @param people who is asked
 * @param dueOn last day of the time to answer
 */
@EventType("dev.klartext.communication.agreement.asked.v1")
public record AgreementAsked(
        UUID projectId,
        UUID agreementId,
        int version,
        UUID entryId,
        String text,
        List<Actor> people,
        LocalDate dueOn,
        EntryBlock entry)
        implements DomainEvent {}
