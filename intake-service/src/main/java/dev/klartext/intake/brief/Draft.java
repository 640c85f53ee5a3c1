package dev.klartext.intake.brief;

import java.time.Instant;
import org.jdbi.v3.json.Json;

/**
 * The stored draft of a project's brief.
 *
 * @param revision grows with each save, 0 before the first; its ETag
 * @param editedBy name of who saved last, absent before the first save
 */
public record Draft(@Json Brief document, long revision, String editedBy, Instant editedAt) {

    static Draft unwritten() {
        return new Draft(Brief.empty(), 0, null, null);
    }
}
