package dev.klartext.dispute.revision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The client's answer to a restatement as it comes in.
 *
 * @param understood whether the text says what was meant
 * @param word what is to be added or was meant otherwise; there if it does not
 * @param replies one to each item
 */
public record NewAnswer(Boolean understood, String word, List<Reply> replies) {

    public NewAnswer {
        word = word == null || word.isBlank() ? null : word.strip().replace("\r\n", "\n");
        replies = replies == null
                ? List.of()
                : replies.stream().filter(Objects::nonNull).toList();
    }

    public Optional<Reply> to(UUID itemId) {
        return replies.stream().filter(reply -> itemId.equals(reply.itemId())).findFirst();
    }

    boolean agreesToAll() {
        return Boolean.TRUE.equals(understood) && replies.stream().allMatch(Reply::agreed);
    }
}
