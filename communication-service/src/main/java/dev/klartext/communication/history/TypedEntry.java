package dev.klartext.communication.history;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Channel;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.NewEntry;
import dev.klartext.communication.entry.NextStep;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
        UUID with = typed.id("withPersonId");
        UUID deliverable = typed.id("deliverableId");
        Instant occurredAt = typed.time(zone);
        Long corrects = typed.corrects();
        NextStep step = typed.nextStep();
        typed.violations.throwIfAny();
        // The person is chosen beforehand; a note or a comment is with nobody.
        boolean alone = kind == EntryKind.NOTE || kind == EntryKind.COMMENT;
        return new NewEntry(
                kind,
                typed.value("sentence"),
                alone ? null : with,
                occurredAt,
                corrects,
                false,
                typed.channel(kind),
                step,
                deliverable);
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

    private UUID id(String field) {
        String id = value(field);
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            violations.add(field, UNFIT);
            return null;
        }
    }

    /** As chosen; else when it was typed, which a phone says that had no network then. */
    private Instant time(ZoneId zone) {
        String local = value("occurredAt");
        String typedAt = value("typedAt");
        try {
            if (local == null) {
                return typedAt == null ? null : earlier(Instant.parse(typedAt), Instant.now());
            }
            return LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            violations.add("occurredAt", UNFIT);
            return null;
        }
    }

    /** A phone's clock may be fast. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Long corrects() {
        Long number = number(value("corrects"));
        violations.check(number != null || value("corrects") == null, "corrects", UNFIT);
        return number;
    }

    /** Null for what is no number. */
    static Long number(String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Each kind has its channels in a field of its own. */
    private Channel channel(EntryKind kind) {
        String word = value(QuickEntry.Ways.field(kind));
        return kind.channels().stream()
                .filter(channel -> channel.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Owner and day are filled in beforehand: who does not say what is to be done means no step. */
    private NextStep nextStep() {
        String text = value("nextStep.text");
        return text == null ? null : new NextStep(text, id("nextStep.personId"), day("nextStep.dueOn"));
    }

    private LocalDate day(String field) {
        String day = value(field);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            violations.add(field, UNFIT);
            return null;
        }
    }

    /** What stands in a field; null if nothing does. */
    private String value(String field) {
        String value = form.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
