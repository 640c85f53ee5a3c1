package dev.klartext.intake.project;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * An agency and a client begin a project.
 *
 * @param number number per agency and year, e.g. "2026-001"
 * @param zone IANA time zone in which the project's deadlines end
 * @param language contract language, "de" or "en"
 */
@EventType("dev.klartext.intake.project.opened.v1")
public record ProjectOpened(
        UUID projectId,
        String number,
        String title,
        UUID clientId,
        String clientName,
        String zone,
        String language,
        EntryBlock entry)
        implements DomainEvent {}
