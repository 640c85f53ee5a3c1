package dev.klartext.communication.entry;

import dev.klartext.chassis.entry.Identified;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.ContentPart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of an entry by part name. A text that reads the same in both languages is one part ({@code sentence}), any
 * other two ({@code sentence.de}, {@code sentence.en}).
 */
final class Content {

    static final String ACTOR = "actor";
    static final String HEADING = "heading";
    static final String SENTENCE = "sentence";
    static final String DETAILS = "details";
    static final String IDENTIFIED = "identified";
    private static final String CORRECTS = "corrects";
    private static final String CHANNEL = "channel";
    static final String DELIVERABLE = "deliverable";
    private static final String STEP = "nextStep";
    private static final String STEP_OWNER = "nextStep.owner";
    private static final String STEP_DUE = "nextStep.dueOn";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Content actor(String name) {
        return part(ACTOR, name);
    }

    Content heading(Text text) {
        return text(HEADING, text);
    }

    Content sentence(Text text) {
        return text(SENTENCE, text);
    }

    Content details(Text text) {
        return text(DETAILS, text);
    }

    Content corrects(Long number) {
        return number == null ? this : part(CORRECTS, number.toString());
    }

    Content channel(Channel channel) {
        return channel == null ? this : part(CHANNEL, channel.name());
    }

    Content deliverable(NamedDeliverable about) {
        return about == null ? this : part(DELIVERABLE, about.title());
    }

    Content identified(Identified how) {
        return how == null ? this : text(IDENTIFIED, how.words());
    }

    Content nextStep(AgreedStep step) {
        return step == null
                ? this
                : part(STEP, step.text())
                        .part(STEP_OWNER, step.name())
                        .part(STEP_DUE, step.dueOn().toString());
    }

    /** One part for each file, {@code file.1} and so on: its hash and name as {@code sha256sum --check} reads them. */
    Content files(List<Attachment> files) {
        files.forEach(file -> part("file." + file.rank(), file.line()));
        return this;
    }

    /** The parts, each with a fresh salt. */
    List<ContentPart> salted() {
        return parts.entrySet().stream()
                .map(part -> ContentPart.salted(part.getKey(), part.getValue()))
                .toList();
    }

    Map<String, String> asMap() {
        return Map.copyOf(parts);
    }

    static Text text(Map<String, String> parts, String name) {
        if (parts.containsKey(name)) {
            return Text.same(parts.get(name));
        }
        String de = parts.get(name + ".de");
        String en = parts.get(name + ".en");
        return de == null || en == null ? null : Text.of(de, en);
    }

    static AgreedStep nextStep(Map<String, String> parts) {
        return parts.containsKey(STEP)
                ? new AgreedStep(parts.get(STEP), parts.get(STEP_OWNER), LocalDate.parse(parts.get(STEP_DUE)))
                : null;
    }

    private Content text(String name, Text text) {
        if (text == null) {
            return this;
        }
        return text.de().equals(text.en())
                ? part(name, text.de())
                : part(name + ".de", text.de()).part(name + ".en", text.en());
    }

    private Content part(String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.put(name, value);
        }
        return this;
    }
}
