package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * How long one point was waited for; never summed up for a person.
 *
 * @param side who owes it; a subcontractor's delay counts as the agency's
 * @param days working days
 * @param open whether it still waits
 */
public record WaitingLine(UUID pointId, Side side, Text text, int days, boolean open) {

    /** Ours first. */
    int rank() {
        return switch (side) {
            case AGENCY, SUBCONTRACTOR -> 0;
            case CLIENT -> 1;
            case PARTNER -> 2;
        };
    }
}
