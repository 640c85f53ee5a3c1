package dev.klartext.dispute.result;

import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.services.Goal;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.upload.Upload;
import dev.klartext.dispute.upload.UploadPages;
import java.util.List;
import java.util.UUID;

/**
 * What the page shows on which staff shows the next version of a deliverable.
 *
 * @param before the version before; absent at the first
 * @param key sent along, so that a double click shows one version
 * @param uploads this person's files that came before and wait, whole or not
 */
public record ShowingView(
        UUID project,
        OrderedDeliverable deliverable,
        Result before,
        WhoDecides decider,
        List<Goal> goals,
        String key,
        List<Upload> uploads) {

    /** What drafts of the deliverable are called so far. */
    DraftName name() {
        return before == null ? DraftName.DRAFT : before.name();
    }

    /** "Version 2" or "Bildauswahl 2". */
    public Text numbered() {
        return name().numbered(before == null ? 1 : before.version() + 1);
    }

    /** Names to choose from. */
    public List<Text> names() {
        return DraftName.known().stream().map(DraftName::text).toList();
    }

    public String action() {
        return Paths.drafts(project) + "/deliverables/" + deliverable.id() + "/results";
    }

    /** Where the page's upload library sends files. */
    public String uploadAddress() {
        return UploadPages.address(project);
    }

    public String back() {
        return Paths.drafts(project);
    }
}
