package dev.klartext.login;

import java.time.Duration;

/** What was proved some time ago is worth less: a code or passkey counts as one for a quarter of an hour. */
final class HoldingTimes {
    /** A session that says nothing about its way came in by none of ours, as a new account does: it may look, no more. */
    static final int UNKNOWN_WAY = Way.LINK.level;

    private static final long FRESH = Duration.ofMinutes(15).toSeconds();

    private HoldingTimes() {}

    static int level(Way way, long seconds) {
        return seconds < FRESH ? way.level : Way.LINK.level;
    }
}
