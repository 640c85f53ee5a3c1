package dev.klartext.chassis.inbox;

import dev.klartext.chassis.tenancy.Tx;

/**
 * Takes in events of other services: each once, in the order of its producer's stream, in one transaction with the
 * position. An exception stops this stream, is tried again, and raises an alarm.
 */
public interface Subscriber {

    boolean wants(String type);

    void apply(Tx tx, ReceivedEvent event);

    /** Whether it wants the service's own events too, in the transaction that publishes them. */
    default boolean alsoOwn() {
        return false;
    }
}
