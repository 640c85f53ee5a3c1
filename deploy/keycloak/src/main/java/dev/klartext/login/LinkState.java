package dev.klartext.login;

import java.util.Objects;

/** What a link of ours is still good for. */
enum LinkState {
    /** One tap more and its person is in. */
    OPEN,
    /** Used, too old, taken back, or mailed to an address that is no longer the person's: a code helps. */
    PASSED,
    /** For somebody who works for an agency, or is locked out: neither link nor code helps. */
    REFUSED;

    /**
     * Judges a link whose signature is ours.
     *
     * @param issued in seconds since 1970 UTC, as all times here
     * @param notBefore when the person's sessions and links were last ended; 0 if never
     * @param entitled whether the person is there, not locked and not staff
     */
    static LinkState of(
            long issued,
            long expires,
            long now,
            long notBefore,
            boolean spent,
            String mailedTo,
            String address,
            boolean entitled) {
        if (!entitled) {
            return REFUSED;
        }
        boolean open = now < expires
                && notBefore <= issued
                && !spent
                && mailedTo != null
                && Objects.equals(mailedTo.toLowerCase(), address == null ? null : address.toLowerCase());
        return open ? OPEN : PASSED;
    }
}
