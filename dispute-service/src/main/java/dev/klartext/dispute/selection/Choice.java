package dev.klartext.dispute.selection;

import dev.klartext.dispute.result.ShownFile;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * The pictures that who decides has sent as the selection; they never change.
 *
 * @param wishId the extra wish under which further pictures left for a change of the order; absent where there are none, or
 *     no price
 */
public record Choice(@Json List<ShownFile> files, UUID wishId) {}
