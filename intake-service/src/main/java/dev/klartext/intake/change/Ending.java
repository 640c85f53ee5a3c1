package dev.klartext.intake.change;

import java.time.Instant;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * How a change ended.
 *
 * @param endReason absent when nobody gave one
 */
public record Ending(@PropagateNull Way ending, String endReason, String endedByName, Instant endedAt) {

    /** By what it ended. */
    public enum Way {
        SIGN,
        DECLINE,
        WITHDRAW
    }
}
