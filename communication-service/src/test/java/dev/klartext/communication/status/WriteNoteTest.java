package dev.klartext.communication.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Side;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.openpoint.OpenPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a note says, without a server. */
class WriteNoteTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID PROJECT = Ids.next();

    @Test
    void what_comes_from_us_stands_before_what_we_wait_for() {
        String note = note(
                "de",
                point(Side.CLIENT, "Clara Krume", "Startseite freigeben", MONDAY.plusDays(4)),
                point(Side.AGENCY, "cne Studio", "Texte prüfen", MONDAY.plusDays(7)));

        assertThat(note)
                .contains("Als Nächstes von uns:\n– Texte prüfen (bis Mo 30.11.)")
                .contains(
                        "Damit es weitergeht, brauchen wir noch:\n– Clara Krume: Startseite freigeben (bis Fr 27.11.)");
        assertThat(note.indexOf("Texte prüfen")).isLessThan(note.indexOf("Startseite freigeben"));
    }

    @Test
    void a_promise_of_ours_that_is_late_comes_first_also_if_it_is_a_subcontractors() {
        String note = note(
                "de",
                point(Side.AGENCY, "cne Studio", "Texte prüfen", MONDAY),
                point(Side.SUBCONTRACTOR, "Sina Sub", "Bilder schneiden", MONDAY.minusDays(3)));

        assertThat(note)
                .contains("Das hatten wir früher versprochen, es kommt noch:\n– Bilder schneiden (bis Fr 20.11.)")
                .doesNotContain("Sina Sub");
        assertThat(note.indexOf("Bilder schneiden")).isLessThan(note.indexOf("Texte prüfen"));
    }

    @Test
    void what_there_is_nothing_of_is_not_mentioned() {
        assertThat(note("de"))
                .contains("Website-Relaunch")
                .doesNotContain("Das ist geschehen", "Als Nächstes", "brauchen wir");
    }

    @Test
    void what_happened_is_told_in_its_order_and_a_talk_in_one_line() {
        Done talk = done(EntryKind.CALL, "Anruf mit Karl", "Rezepte kommen später.\nMehr dazu im Januar.", 19);
        Done shown = done(EntryKind.EVENT, null, "Nadja hat Version 2 gezeigt", 20);

        assertThat(WriteNote.from(new Facts(project("de"), List.of(shown, talk), List.of()), MONDAY))
                .contains("""
                        Das ist geschehen:
                        – Anruf mit Karl: Rezepte kommen später. (Do 19.11.)
                        – Nadja hat Version 2 gezeigt (Fr 20.11.)""");
    }

    @Test
    void it_is_written_in_the_projects_language() {
        assertThat(note("en", point(Side.AGENCY, "cne Studio", "Texte prüfen", null)))
                .contains("Next from us:\n– Check the texts")
                .doesNotContain("Als Nächstes");
    }

    private static String note(String language, OpenPoint... open) {
        return WriteNote.from(new Facts(project(language), List.of(), List.of(open)), MONDAY);
    }

    private static Project project(String language) {
        return new Project(PROJECT, "2026-001", "Website-Relaunch", "Bäckerei Krume", "Europe/Berlin", language);
    }

    private static Done done(EntryKind kind, String heading, String sentence, int day) {
        Instant at = LocalDate.of(2026, 11, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Done(PROJECT, kind, at, heading, heading, sentence, sentence);
    }

    private static OpenPoint point(Side side, String name, String text, LocalDate due) {
        return new OpenPoint(
                Ids.next(), PROJECT, side, null, name, text, "Check the texts", null, null, due, null, Instant.EPOCH);
    }
}
