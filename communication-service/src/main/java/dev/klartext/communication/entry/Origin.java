package dev.klartext.communication.entry;

import dev.klartext.chassis.inbox.ReceivedEvent;
import java.util.UUID;

/**
 * Where the fact in an entry comes from.
 *
 * @param source the service, as in CloudEvents, e.g. {@code /intake}
 * @param epoch null for what a person typed here, as is the position
 */
public record Origin(String source, UUID streamId, Integer epoch, Long position) {

    static Origin typedIn(UUID projectId) {
        return new Origin("/communication", projectId, null, null);
    }

    static Origin of(ReceivedEvent event) {
        return new Origin("/" + event.source(), event.streamId(), event.epoch(), event.position());
    }
}
