package dev.klartext.dispute.result;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * A version of a deliverable was shown to the client. The files are read through this service, by their SHA-256.
 *
 * @param name what the project calls it, e.g. "Bildauswahl"; absent in older events
 * @param pictures what was agreed about choosing from it; absent unless it is a picture selection
 */
@EventType("dev.klartext.dispute.result.shown.v1")
public record ResultShown(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        Text name,
        AgreedPictures pictures,
        List<ShownFile> files,
        String link,
        String manifestSha256,
        String why,
        EntryBlock entry)
        implements DomainEvent {}
