package dev.klartext.dispute.result;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who judges drafts for a client: named people; as long as nobody is named, the client as a whole. */
public record WhoDecides(String clientName, List<Person> people) {

    /** A person who decides. */
    public record Person(UUID personId, String name) {}

    /** The others, when somebody's part ends in this very moment. */
    public WhoDecides without(UUID personId) {
        return new WhoDecides(
                clientName,
                people.stream()
                        .filter(person -> !person.personId().equals(personId))
                        .toList());
    }

    /** The others and somebody who decides in one's place. */
    public WhoDecides with(Person person) {
        return new WhoDecides(
                clientName, Stream.concat(people.stream(), Stream.of(person)).toList());
    }

    /** The one who decides; null if there are several of whom any may, or nobody is named yet. */
    public UUID personId() {
        return people.size() == 1 ? people.getFirst().personId() : null;
    }

    /** "Clara Krume", "Clara Krume / Jan Krume", or the client's name. */
    public String name() {
        return people.isEmpty() ? clientName : people.stream().map(Person::name).collect(Collectors.joining(" / "));
    }
}
