package dev.klartext.chassis.entry;

import java.util.Objects;
import java.util.UUID;

/** A deliverable of the project as an entry names it: by its id, and by its title at that time. */
public record NamedDeliverable(UUID id, String title) {

    public NamedDeliverable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
