package dev.klartext.dispute.result;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of the pages of this service, as they stand in events, mails and redirects. */
public final class Paths {

    private Paths() {}

    /** All drafts of a project. */
    public static String drafts(UUID projectId) {
        return "/results/projects/" + projectId;
    }

    /** One version, to be looked at and judged. */
    public static String draft(UUID projectId, UUID resultId) {
        return drafts(projectId) + "/results/" + resultId;
    }

    /** The contact sheet of a picture selection. */
    public static String pictures(UUID projectId, UUID resultId) {
        return draft(projectId, resultId) + "/pictures";
    }

    /** Two versions of one deliverable side by side. */
    public static String comparison(UUID projectId, UUID left, UUID right) {
        return drafts(projectId) + "/results/compare?left=" + left + "&right=" + right;
    }

    /** Where staff shows the next version of a deliverable. */
    public static String showing(UUID projectId, UUID deliverableId) {
        return drafts(projectId) + "/deliverables/" + deliverableId + "/results/new";
    }

    /** The project's history, in communication-service. */
    public static String history(UUID projectId) {
        return "/communication/projects/" + projectId;
    }

    /** A file of a draft; the name is the one to save it under. */
    public static String file(UUID projectId, String sha256, String name) {
        return drafts(projectId) + "/files/" + sha256 + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
