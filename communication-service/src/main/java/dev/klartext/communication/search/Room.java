package dev.klartext.communication.search;

import dev.klartext.chassis.access.Side;
import dev.klartext.communication.entry.Sight;
import java.util.List;
import java.util.UUID;

/**
 * Projects of one agency in which the searching person stands on one side: what they may read there.
 *
 * @param projects null for all of the agency's
 */
record Room(UUID agencyId, String agencyName, Side side, Sight sight, List<UUID> projects) {}
