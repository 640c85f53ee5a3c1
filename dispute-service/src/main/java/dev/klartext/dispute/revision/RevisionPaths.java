package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.Paths;
import java.util.UUID;

/** Addresses of the pages about rounds of changes. */
final class RevisionPaths {

    private RevisionPaths() {}

    /** How a round was restated, and what is to be said to it. */
    static String round(UUID projectId, UUID resultId) {
        return Paths.draft(projectId, resultId) + "/revision";
    }

    /** The change that is drafted from an extra wish, in intake-service. */
    static String change(UUID projectId, UUID wishId) {
        return "/intake/projects/" + projectId + "/changes/of-wish/" + wishId;
    }
}
