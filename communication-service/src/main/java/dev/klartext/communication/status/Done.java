package dev.klartext.communication.status;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import java.time.Instant;
import java.util.UUID;

/** Something that happened in a project, as far as a note tells it. The heading is absent for events. */
public record Done(
        UUID projectId,
        EntryKind kind,
        Instant occurredAt,
        String headingDe,
        String headingEn,
        String sentenceDe,
        String sentenceEn) {

    Text heading() {
        return Text.of(headingDe, headingEn);
    }

    Text sentence() {
        return Text.of(sentenceDe, sentenceEn);
    }
}
