package dev.klartext.communication.status;

import java.time.Instant;
import java.util.UUID;

/**
 * What one of the client's people said to a note.
 *
 * @param course "Sind wir auf Kurs?" from 1 to 5, 5 is best
 * @param words notes and corrections; null if there were none
 * @param newcomers who else takes part now, in the client's words; null if nobody does
 * @param trouble what is wrong, in their own words; null as long as they have not said it
 */
public record StatusAnswer(
        UUID noteId,
        UUID personId,
        String name,
        int course,
        String words,
        String newcomers,
        String trouble,
        Instant answeredAt) {}
