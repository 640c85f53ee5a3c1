package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;

/** Reads what was typed on a person's page. */
final class PersonForm {

    private PersonForm() {}

    static PersonChange read(MultivaluedMap<String, String> typed, PersonAccess access) {
        UUID cover = uuid(typed.getFirst("coverId"));
        PersonCard card = access.card();
        // For others the page has no box to tick: what the person said stays as long as the cover does.
        boolean coverDecides = access.oneself()
                ? cover != null && typed.containsKey("coverDecides")
                : card.coverDecides() && card.coverId().equals(cover);
        return new PersonChange(
                typed.getFirst("name"),
                typed.getFirst("email"),
                typed.containsKey("sharedMailbox"),
                typed.getFirst("phone"),
                typed.getFirst("language"),
                typed.getFirst("zone"),
                Arrays.stream(Channel.values())
                        .filter(channel -> channel.name().equals(typed.getFirst("channel")))
                        .findFirst()
                        .orElse(null),
                cover,
                coverDecides);
    }

    static EnterAbsence.Days days(MultivaluedMap<String, String> typed) {
        Violations violations = new Violations();
        EnterAbsence.Days days =
                new EnterAbsence.Days(date(typed, "firstDay", violations), date(typed, "lastDay", violations));
        violations.throwIfAny();
        return days;
    }

    static long revision(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("revision");
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    private static LocalDate date(MultivaluedMap<String, String> typed, String field, Violations violations) {
        String text = typed.getFirst(field);
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            violations.add(field, Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }

    private static UUID uuid(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
