package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.communication.entry.Channel;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.NewEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pasted lines are understood as, without a server. */
class ReadPastTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Participant CLARA = person("Clara Krume");
    private static final Participant KARL = person("Karl Kontakt");

    @Test
    void a_line_is_a_day_a_kind_a_person_and_words() {
        NewEntry entry =
                read("12.11.2026 Anruf mit Clara Krume: Rezepte kommen später").entry();

        assertThat(entry)
                .isEqualTo(new NewEntry(
                        EntryKind.CALL,
                        "Rezepte kommen später",
                        CLARA.personId(),
                        Instant.parse("2026-11-12T11:00:00Z"),
                        null,
                        false,
                        Channel.PHONE,
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-12 Treffen bei uns|2026-11-12T11:00:00Z
            - 12.11.26 Treffen bei uns|2026-11-12T11:00:00Z
            Do, 12.11.2026, 14:05 Uhr: Treffen bei uns|2026-11-12T13:05:00Z
            12.11. um 9:30 Treffen bei uns|2026-11-12T08:30:00Z
            24.12. Treffen bei uns|2025-12-24T11:00:00Z
            1. 7. 2026 Treffen bei uns|2026-07-01T10:00:00Z
            """)
    void days_are_read_as_people_write_them(String line, Instant at) {
        assertThat(read(line).entry().occurredAt()).isEqualTo(at);
        assertThat(read(line).entry().kind()).isEqualTo(EntryKind.MEETING);
    }

    @ParameterizedTest
    @CsvSource({
        "Telefonat mit Karl, CALL",
        "Mail an Clara, MESSAGE",
        "Brief an Clara Krume, LETTER",
        "Clara nicht erreicht, ATTEMPT",
        "Hansen nicht erreicht, COMMENT",
        "Startseite gezeigt, COMMENT",
        "Briefing besprochen, COMMENT"
    })
    void the_first_word_says_what_it_was(String words, EntryKind kind) {
        assertThat(read("12.11.2026 " + words).entry().kind()).isEqualTo(kind);
    }

    @Test
    void a_first_name_is_enough_where_only_one_has_it() {
        assertThat(read("12.11.2026 Anruf mit Karl").with()).isEqualTo("Karl Kontakt");
        assertThat(read("12.11.2026 Anruf mit Karla").with()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anruf mit Clara", "31.2.2026 Anruf", "12.11.2026", "12.11.2027 Anruf", "12.11.2026 25:00 Anruf"
            })
    void a_line_that_is_not_understood_says_why(String line) {
        PastLine read = read(line);

        assertThat(read.entry()).isNull();
        assertThat(read.problem().de()).isNotBlank();
    }

    @Test
    void empty_lines_are_none() {
        assertThat(reader().lines("\n12.11.2026 Anruf\n\n  \n13.11.2026 Anruf\n"))
                .hasSize(2);
    }

    private static PastLine read(String line) {
        return reader().lines(line).getFirst();
    }

    private static ReadPast reader() {
        return new ReadPast(NOW, ZoneId.of("Europe/Berlin"), List.of(CLARA, KARL));
    }

    private static Participant person(String name) {
        return new Participant(Ids.next(), name, Side.CLIENT, null, false, false, null, false, null, "de", null, null);
    }
}
