package dev.klartext.intake.client;

/**
 * Which clients somebody looks for.
 *
 * @param words part of the name or of the mail domain; empty for all
 * @param kind absent for both
 */
public record ClientQuery(String words, ClientKind kind, Sort sort) {

    /** The order of the list. */
    public enum Sort {
        NAME,
        NEWEST
    }

    public ClientQuery {
        words = words == null ? "" : words.strip();
        sort = sort == null ? Sort.NAME : sort;
    }

    /** Whether anything is left out, so that an empty list does not mean that there is no client. */
    public boolean narrow() {
        return !words.isEmpty() || kind != null;
    }
}
