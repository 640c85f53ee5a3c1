package dev.klartext.communication.agreement;

import java.util.List;
import java.util.function.Predicate;

/**
 * Both sides agree when everybody concerned whose word counts has said yes and nobody said that it was different.
 *
 * <p>Reason: a correction stands even where a second person says yes; and whoever has left the project owes no answer.
 */
final class AgreedByBoth {

    private AgreedByBoth() {}

    /** @param counts whether the word of somebody who has not answered would count today */
    static boolean holds(List<Asked> people, Predicate<Asked> counts) {
        boolean confirmed = people.stream().anyMatch(person -> person.answer() == AnswerKind.CONFIRMED);
        boolean objected = people.stream()
                .anyMatch(person -> person.answered() && person.answer().objects());
        boolean waiting = people.stream().anyMatch(person -> !person.answered() && counts.test(person));
        return confirmed && !objected && !waiting;
    }
}
