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
        NAME(
                "(name collate chassis.german, client_id) > (:afterText, :afterId)",
                "name collate chassis.german, client_id"),
        NEWEST("client_id < :afterId", "client_id desc");

        private final String behind;
        private final String order;

        Sort(String behind, String order) {
            this.behind = behind;
            this.order = order;
        }

        /** The condition, in SQL, for what lies behind the end of a part of the list. */
        String behind() {
            return behind;
        }

        /** The order, in SQL. */
        String order() {
            return order;
        }
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
