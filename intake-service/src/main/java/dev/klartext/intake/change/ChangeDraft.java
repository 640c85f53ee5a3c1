package dev.klartext.intake.change;

import dev.klartext.intake.brief.Brief;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * What the agency works out: what would hold after the change. It always builds on the order as it holds now.
 *
 * @param document the whole brief as it would be
 * @param days working days that the change takes longer; negative if it saves some
 * @param affected ids of the deliverables that the change touches, also those whose words stay the same
 * @param revision grows with each save; its ETag
 * @param editedBy name of who saved last
 */
public record ChangeDraft(@Json Brief document, int days, List<UUID> affected, long revision, String editedBy) {}
