package dev.klartext.dispute.selection;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.ShownFile;
import dev.klartext.dispute.review.Authority;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides has chosen pictures from a selection. The choice is locked from now on.
 *
 * @param name what the project calls it
 * @param manifestSha256 SHA-256 of the RFC 8785 manifest of exactly the chosen files, without a link
 * @param agreed how many were agreed
 * @param further how many more than agreed were chosen
 * @param furtherNet what each of those costs, net; absent if no price was named
 * @param authority position in intake's stream of the project by which the person's authority was judged
 */
@EventType("dev.klartext.dispute.selection.pictures-chosen.v1")
@Decided
public record PicturesChosen(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        Text name,
        List<ShownFile> files,
        String manifestSha256,
        int agreed,
        int further,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal furtherNet,
        String currency,
        Actor chosenBy,
        Instant chosenAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
