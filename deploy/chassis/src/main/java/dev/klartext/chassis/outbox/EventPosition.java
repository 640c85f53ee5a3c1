package dev.klartext.chassis.outbox;

import java.util.UUID;

/**
 * Where an event stands in its producer's stream.
 *
 * @param source the producing service's word, e.g. {@code intake}
 * @param epoch grows when a producer was restored from a backup
 * @param position from 1, without gaps within an epoch
 */
public record EventPosition(String source, UUID streamId, int epoch, long position) {

    /** The value of {@code after=} in links to other services, which then wait for this event. */
    public String after() {
        return source + ":" + streamId + ":" + epoch + ":" + position;
    }

    /** The link with this position appended. */
    public String appendTo(String link) {
        return link + (link.contains("?") ? "&" : "?") + "after=" + after();
    }
}
