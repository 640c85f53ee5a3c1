package dev.klartext.login;

import java.time.Duration;
import java.util.Locale;

/**
 * How many codes are mailed, and how often one may be tried: whoever guesses has 25 tries of a million in a quarter of an
 * hour, 100 in a day. Counted by the address as it was typed, so that an address nobody has counts alike.
 */
final class CodeLimits {
    static final Duration VALID = Duration.ofMinutes(10);

    static final int TRIES = 5;
    static final int IN_A_QUARTER = 5;
    static final int IN_A_DAY = 20;

    private final Slots slots;

    CodeLimits(Slots slots) {
        this.slots = slots;
    }

    boolean mayBeMailed(String realm, String address) {
        String whose = realm + ":" + Sha256.of(address.strip().toLowerCase(Locale.ROOT));
        return slots.take("code:" + whose, IN_A_QUARTER, Duration.ofMinutes(15))
                && slots.take("codes-a-day:" + whose, IN_A_DAY, Duration.ofDays(1));
    }

    boolean mayBeTried(String codeId) {
        return slots.take("try:" + codeId, TRIES, VALID);
    }

    /** The first who comes with the right code has it. */
    boolean maySpend(String codeId) {
        return slots.take("spent:" + codeId, 1, VALID);
    }
}
