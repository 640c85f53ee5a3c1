package dev.klartext.communication.history;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.NewEntry;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;

/** Reads the quick entry's form; its fields are named as in the API. */
final class TypedEntry {

    private static final Text UNFIT = Text.of("Das verstehen wir nicht.", "We do not understand this.");

    private final MultivaluedMap<String, String> form;
    private final Violations violations = new Violations();

    private TypedEntry(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** The entry as it was typed; times are in the project's zone. */
    static NewEntry read(MultivaluedMap<String, String> form, ZoneId zone) {
        TypedEntry typed = new TypedEntry(form);
        EntryKind kind = typed.kind();
        UUID with = typed.person();
        Instant occurredAt = typed.time(zone);
        Long corrects = typed.number();
        typed.violations.throwIfAny();
        // The person is chosen beforehand; a note or a comment is with nobody.
        boolean alone = kind == EntryKind.NOTE || kind == EntryKind.COMMENT;
        return new NewEntry(kind, typed.value("sentence"), alone ? null : with, occurredAt, corrects, false);
    }

    private EntryKind kind() {
        String word = value("kind");
        EntryKind kind = Arrays.stream(EntryKind.values())
                .filter(candidate -> candidate.name().equals(word))
                .findFirst()
                .orElse(null);
        violations.check(kind != null, "kind", Text.of("Bitte wählen Sie, was es war.", "Please choose what it was."));
        return kind;
    }

    private UUID person() {
        String id = value("withPersonId");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            violations.add("withPersonId", UNFIT);
            return null;
        }
    }

    private Instant time(ZoneId zone) {
        String local = value("occurredAt");
        try {
            return local == null
                    ? null
                    : LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            violations.add("occurredAt", UNFIT);
            return null;
        }
    }

    private Long number() {
        String number = value("corrects");
        try {
            return number == null ? null : Long.valueOf(number);
        } catch (NumberFormatException e) {
            violations.add("corrects", UNFIT);
            return null;
        }
    }

    /** What stands in a field; null if nothing does. */
    private String value(String field) {
        String value = form.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
