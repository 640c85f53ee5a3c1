package dev.klartext.dispute.selection;

import dev.klartext.dispute.result.Paths;
import java.util.UUID;

/** Addresses of the pages of a picture selection. */
final class SelectionPaths {

    private SelectionPaths() {}

    /** The contact sheet. */
    static String sheet(UUID projectId, UUID resultId) {
        return Paths.pictures(projectId, resultId);
    }

    /** One picture, large. */
    static String picture(UUID projectId, UUID resultId, String sha256) {
        return sheet(projectId, resultId) + "/" + sha256;
    }

    /** What is about to be sent. */
    static String choice(UUID projectId, UUID resultId) {
        return sheet(projectId, resultId) + "/choice";
    }
}
