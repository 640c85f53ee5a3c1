package dev.klartext.chassis;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUIDv7 (RFC 9562 section 5.7), so that keys sort by the millisecond of their making. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUIDv7 of this millisecond with 74 random bits. */
    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt() & 0x0FFF;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
