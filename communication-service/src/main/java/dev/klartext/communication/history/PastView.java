package dev.klartext.communication.history;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * What the page shows on which what happened so far is entered.
 *
 * @param form the pasted lines
 * @param lines what would become of each; empty before somebody has looked
 * @param entered how many were just entered
 */
public record PastView(UUID projectId, Form form, List<PastLine> lines, int entered) {

    public List<PastLine> good() {
        return lines.stream().filter(PastLine::isGood).toList();
    }

    public List<PastLine> bad() {
        return lines.stream().filter(line -> !line.isGood()).toList();
    }

    /** What a line is understood as. */
    public Text kind(PastLine line) {
        return switch (line.entry().kind()) {
            case CALL -> Text.of("Anruf", "Call");
            case MEETING -> Text.of("Treffen", "Meeting");
            case MESSAGE -> Text.of("Nachricht", "Message");
            case LETTER -> Text.of("Brief", "Letter");
            case ATTEMPT -> Text.of("Nicht erreicht", "Not reached");
            case COMMENT, NOTE, EVENT -> Text.of("Anmerkung", "Comment");
        };
    }
}
