package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The agency hands things over and asks the client to say that they are there.
 *
 * @param items all that waits to be received
 */
@EventType("dev.klartext.intake.workstep.hand-over-offered.v1")
public record HandOverOffered(UUID projectId, List<Item> items, EntryBlock entry) implements DomainEvent {

    /**
     * Something that is handed over.
     *
     * @param place absent if the text says it all
     */
    public record Item(UUID id, HandOverKind kind, String text, String place) {

        static Item of(HandOverItem item) {
            return new Item(item.id(), item.kind(), item.text(), item.place());
        }
    }
}
