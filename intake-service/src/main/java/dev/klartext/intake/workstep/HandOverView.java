package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * The hand-over list as agency or client reads it.
 *
 * @param said what just happened, absent if nothing did
 * @param refusal why what the reader just tried was not done, absent otherwise
 */
public record HandOverView(Grant reader, List<HandOverItem> items, Form form, Said said, Text refusal) {

    /** What the page confirms in place. */
    public enum Said {
        OFFERED,
        RECEIVED
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public UUID projectId() {
        return reader.projectId();
    }

    public List<HandOverItem> waiting() {
        return items.stream().filter(HandOverItem::waiting).toList();
    }

    /** Whether staff have written something that was not sent yet. */
    public boolean unsent() {
        return items.stream().anyMatch(HandOverItem::written);
    }

    public boolean mayReceive() {
        return reader.isClient() && !waiting().isEmpty();
    }
}
