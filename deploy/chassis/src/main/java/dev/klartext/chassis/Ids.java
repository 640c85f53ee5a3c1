package dev.klartext.chassis;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: UUIDv7 (RFC 9562 section 5.7), so that keys sort by the millisecond of their making, and those of one process
 * in the order of their making (section 6.2, method 1: twelve bits count within the millisecond).
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    // Milliseconds and counter; a full counter runs ahead into the next millisecond.
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new UUIDv7 of this millisecond, greater than all before it here, with 62 random bits. */
    public static UUID next() {
        long stamp = LAST.updateAndGet(last -> Math.max(System.currentTimeMillis() << COUNTER_BITS, last + 1));
        long high = stamp >> COUNTER_BITS << 16 | 0x7000 | stamp & 0x0FFF;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
