package dev.klartext.dispute.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.DraftName;
import dev.klartext.dispute.result.Paths;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A deliverable on the board, with its newest version.
 *
 * @param resultId of the newest version; absent as long as nothing was shown
 * @param version of it, 0 as long as nothing was shown
 * @param name what the newest version is called; absent as long as nothing was shown
 * @param dueOn last day for whoever has the ball; absent where nobody owes anything
 * @param sort what the rows are sorted by before their ids: the due day, for what is approved the day of approval backwards
 */
public record BoardRow(
        UUID projectId,
        String projectNumber,
        String projectTitle,
        String clientName,
        UUID deliverableId,
        String deliverableTitle,
        BoardState state,
        UUID resultId,
        int version,
        LocalDate dueOn,
        @JsonIgnore @Nested("name") DraftName name,
        @JsonIgnore int sort) {

    /** "Version 2" or "Bildauswahl 2". */
    @JsonIgnore
    public Text numbered() {
        return name.numbered(version);
    }

    @JsonIgnore
    public String href() {
        return resultId == null ? Paths.drafts(projectId) : Paths.draft(projectId, resultId);
    }

    String key() {
        return sort + " " + projectId + " " + deliverableId;
    }
}
