package dev.klartext.communication.status;

import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * What the Monday screen shows.
 *
 * @param due how many drafts wait in all
 */
public record StatusView(List<Card> cards, int due) {

    /**
     * One draft to send.
     *
     * @param words as they stand, or as they were typed and refused
     * @param problem why it was refused; null if it was not
     */
    public record Card(Draft draft, String words, Text problem) {

        static Card of(Draft draft) {
            return new Card(draft, draft.words(), null);
        }

        /** Name of the field with its words. */
        public String field() {
            return "words-" + draft.project().projectId();
        }

        public String etag() {
            return draft.etag();
        }
    }

    public int later() {
        return Math.max(0, due - cards.size());
    }

    public boolean several() {
        return cards.size() > 1;
    }
}
