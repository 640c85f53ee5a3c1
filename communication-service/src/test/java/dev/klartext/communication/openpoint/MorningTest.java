package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.inbox.ReceivedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody's day has begun, all the year round. */
class MorningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin    | 2026-03-28T06:30:00Z | 2026-03-28
            # In the night the clocks went forward: half past seven comes an hour earlier by the sun.
            Europe/Berlin    | 2026-03-29T05:30:00Z | 2026-03-29
            Europe/Berlin    | 2026-10-24T05:30:00Z | 2026-10-24
            Europe/Berlin    | 2026-10-25T06:30:00Z | 2026-10-25
            # America changes its clocks in other nights than Europe.
            America/New_York | 2026-03-08T11:30:00Z | 2026-03-08
            America/New_York | 2026-11-01T12:30:00Z | 2026-11-01
            # The day begins in the east while it is evening here.
            Pacific/Auckland | 2026-06-14T19:30:00Z | 2026-06-15
            Asia/Kolkata     | 2026-06-15T02:00:00Z | 2026-06-15""")
    void it_begins_at_half_past_seven_by_the_clock_there(ZoneId zone, Instant begins, LocalDate day) {
        Morning morning = new Morning(zone);

        assertThat(morning.begun(begins)).contains(day);
        assertThat(morning.begun(begins.minusSeconds(1))).isEmpty();
    }

    @Test
    void the_zone_is_read_from_the_event_where_it_lies() throws IOException {
        byte[] example = Files.readAllBytes(Path.of("../intake-service/src/main/resources/contracts")
                .resolve("dev.klartext.intake.participant.person-changed.v1.example.json"));
        JsonNode json = new ObjectMapper().readTree(example);
        UUID any = UUID.randomUUID();

        PersonZones.Changed changed = new ReceivedEvent("intake", "any", any, any, 1, 1, any, Instant.now(), example)
                .as(PersonZones.Changed.class);

        assertThat(changed.zone()).isEqualTo(json.path("zone").asText()).isNotEmpty();
        assertThat(changed.personId()).hasToString(json.path("personId").asText());
    }
}
