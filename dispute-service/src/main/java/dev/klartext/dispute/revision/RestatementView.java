package dev.klartext.dispute.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A restatement as the API answers it.
 *
 * @param answer absent as long as the client has not answered; that is no consent
 */
public record RestatementView(
        int number,
        String words,
        List<RestatedItem> items,
        String currency,
        String sentBy,
        Instant sentAt,
        LocalDate dueOn,
        Said answer) {

    /**
     * What the client said to it.
     *
     * @param agreed whether to all of it
     */
    public record Said(
            boolean agreed,
            boolean understood,
            String word,
            List<Reply> replies,
            String answeredBy,
            Instant answeredAt) {

        static Said of(Answer answer) {
            return new Said(
                    answer.agreed(),
                    answer.understood(),
                    answer.word(),
                    answer.replies(),
                    answer.answeredByName(),
                    answer.answeredAt());
        }
    }

    static RestatementView of(Restatement sent) {
        return new RestatementView(
                sent.number(),
                sent.words(),
                sent.items(),
                sent.currency(),
                sent.sentByName(),
                sent.sentAt(),
                sent.dueOn(),
                sent.answered() ? Said.of(sent.answer()) : null);
    }
}
