package dev.klartext.login;

import java.time.Duration;
import java.util.Locale;

/**
 * How many codes are mailed, and how often one may be tried. Counted by who asks and for whom, so that nobody is kept from
 * their codes by somebody who asks for many: strangers share what one address gets from them, and one network has its part of
 * it. Who is recognised (see {@link Asker}) is counted alone. Counted by the address as it was typed, so that one that nobody
 * has counts alike.
 *
 * <p>So whoever guesses from everywhere has 250 tries of a million in a day.
 */
final class CodeLimits {
    static final Duration VALID = Duration.ofMinutes(10);

    static final int TRIES = 5;

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    /** For one who is recognised, or one network that asks for one address. */
    static final int IN_A_QUARTER = 5;

    static final int IN_A_DAY = 20;
    static final int OF_A_NETWORK_IN_A_DAY = 10;

    /** Of all strangers for one address. */
    static final int OF_STRANGERS_IN_A_QUARTER = 15;

    static final int OF_STRANGERS_IN_A_DAY = 50;

    /** Of one network for all addresses: an office of many people, but nobody who fills mailboxes. */
    static final int OF_A_NETWORK_IN_A_QUARTER = 40;

    private final Slots slots;

    CodeLimits(Slots slots) {
        this.slots = slots;
    }

    boolean mayBeMailed(String realm, String address, Asker asker) {
        String whose = realm + ":" + Sha256.of(address.strip().toLowerCase(Locale.ROOT));
        String alone = whose + ":" + asker.key();
        return asker.recognised()
                ? slots.take("code:" + alone, IN_A_QUARTER, QUARTER) && slots.take("day:" + alone, IN_A_DAY, DAY)
                : slots.take("code:" + alone, IN_A_QUARTER, QUARTER)
                        && slots.take("day:" + alone, OF_A_NETWORK_IN_A_DAY, DAY)
                        && slots.take("network:" + realm + ":" + asker.key(), OF_A_NETWORK_IN_A_QUARTER, QUARTER)
                        && slots.take("code:" + whose, OF_STRANGERS_IN_A_QUARTER, QUARTER)
                        && slots.take("day:" + whose, OF_STRANGERS_IN_A_DAY, DAY);
    }

    boolean mayBeTried(String codeId) {
        return slots.take("try:" + codeId, TRIES, VALID);
    }

    /** The first who comes with the right code has it. */
    boolean maySpend(String codeId) {
        return slots.take("spent:" + codeId, 1, VALID);
    }
}
