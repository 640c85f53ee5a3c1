package dev.klartext.intake.change;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * How a change ended.
 *
 * @param endReason absent when nobody gave one
 */
public record Ending(@PropagateNull Way ending, String endReason, UUID endedBy, String endedByName, Instant endedAt) {

    /** By what it ended. */
    public enum Way {
        SIGN,
        DECLINE,
        WITHDRAW
    }
}
