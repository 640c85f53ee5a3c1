package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All sides agree when somebody whose word counts has said yes on each side that was asked, nobody whose word counts is
 * missing, and nobody said that it was different.
 *
 * <p>Reason: a correction stands even where a second person says yes, a partner's yes is not the client's; and whoever has left
 * the project owes no answer.
 */
final class AgreedByBoth {

    private AgreedByBoth() {}

    /**
     * @param here whether somebody still takes part in the project
     * @param counts whether the word of somebody who has not answered would count today
     */
    static boolean holds(List<Asked> people, Predicate<Asked> here, Predicate<Asked> counts) {
        boolean objected = people.stream()
                .anyMatch(person -> person.answered() && person.answer().objects());
        boolean waiting = people.stream().anyMatch(person -> !person.answered() && counts.test(person));
        Set<Side> asked = EnumSet.noneOf(Side.class);
        people.stream()
                .filter(person -> person.answered() || here.test(person))
                .map(Asked::side)
                .forEach(asked::add);
        Set<Side> confirmed = EnumSet.noneOf(Side.class);
        people.stream()
                .filter(person -> person.answer() == AnswerKind.CONFIRMED)
                .map(Asked::side)
                .forEach(confirmed::add);
        return !confirmed.isEmpty() && confirmed.containsAll(asked) && !objected && !waiting;
    }
}
