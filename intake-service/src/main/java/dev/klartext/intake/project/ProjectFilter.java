package dev.klartext.intake.project;

import java.util.UUID;

/**
 * Which projects are listed, in which order.
 *
 * @param words part of number, title or client
 * @param state only with the order at this point; absent: any
 * @param clientId only of this client; absent: of any
 * @param closed those whose work is over instead of those that are going on
 */
public record ProjectFilter(String words, OrderState state, UUID clientId, boolean closed, ProjectSort sort) {

    public ProjectFilter {
        words = words == null ? "" : words.strip();
        sort = sort == null ? ProjectSort.NEWEST : sort;
    }

    /** Whether anything is left out that the reader may have expected. */
    public boolean narrows() {
        return !words.isEmpty() || state != null || clientId != null || closed;
    }
}
