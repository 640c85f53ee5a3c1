package dev.klartext.intake.wish;

import java.util.List;
import java.util.Optional;

/**
 * A wish as a version says it, and what was said about its answer.
 *
 * <p>An acknowledgement holds for the answer that was read. Reason: an agency changed its answer after the client had agreed to
 * another one, and both remembered their own; an answer that changed is read anew.
 *
 * @param words oldest first, over all versions
 */
public record WishTalk(Wish wish, List<WishWord> words) {

    public WishState state() {
        return last().map(this::state).orElse(WishState.OPEN);
    }

    private WishState state(WishWord last) {
        return switch (last.kind()) {
            case ASKED_BACK -> WishState.ASKED_BACK;
            case ANSWERED -> WishState.ANSWERED;
            case ACKNOWLEDGED -> last.wish().equals(wish) ? WishState.ACKNOWLEDGED : WishState.OPEN;
        };
    }

    /** The question that waits for the agency. */
    Optional<WishWord> question() {
        return last().filter(word -> word.kind() == WishWordKind.ASKED_BACK);
    }

    /** What was said last, absent if nobody said anything. */
    public Optional<WishWord> last() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /** Questions and answers, oldest first: what there is to read. */
    public List<WishWord> spoken() {
        return words.stream().filter(word -> word.words() != null).toList();
    }
}
