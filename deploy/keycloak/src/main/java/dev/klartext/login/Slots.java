package dev.klartext.login;

import java.time.Duration;

/**
 * Counts what may happen only so often: each time takes one of so many slots, which is free again after a while. Taking is
 * one step in the store that all nodes share, so that neither parallel requests nor another node get more.
 */
final class Slots {

    /** The store; of several that put the same key at once, one is told so. */
    interface Store {
        boolean putIfAbsent(String key, long seconds);
    }

    private final Store store;

    Slots(Store store) {
        this.store = store;
    }

    /** Whether it may happen once more. */
    boolean take(String what, int slots, Duration within) {
        for (int slot = 0; slot < slots; slot++) {
            if (store.putIfAbsent("klartext:" + what + ":" + slot, within.toSeconds())) {
                return true;
            }
        }
        return false;
    }
}
