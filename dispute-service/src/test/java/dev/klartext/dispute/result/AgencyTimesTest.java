package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long clients have for a draft is what the agency says in its settings. */
@QuarkusTest
class AgencyTimesTest {

    private static final Path EXAMPLE = Path.of(
            "..", "intake-service", "src", "main", "resources", "contracts", AgencyTimes.TYPE + ".example.json");

    @Inject
    Scene.Stage stage;

    @Inject
    ForeignEvents events;

    @Test
    void what_intake_publishes_is_what_we_read() throws IOException {
        UUID id = UUID.randomUUID();
        AgencyTimes.Times times = new ReceivedEvent(
                        "intake", AgencyTimes.TYPE, id, id, 1, 1, id, Instant.EPOCH, Files.readAllBytes(EXAMPLE))
                .as(AgencyTimes.Times.class);

        assertThat(times.daysToDecide()).isPositive();
        assertThat(times.daysToAnswer()).isPositive();
    }

    @Test
    void a_client_has_the_agencys_days_to_look() {
        Scene scene = stage.ordered();
        LocalDate usual = dueOn(scene);

        says(scene, 20, 3);

        assertThat(dueOn(scene)).isAfter(usual.plusDays(10));
    }

    @Test
    void the_agency_answers_in_its_own_days() {
        Scene scene = stage.ordered();
        says(scene, 5, 40);
        String draft = scene.shown();

        scene.changesWished(draft, "Die Schrift ist zu klein.");

        LocalDate due = LocalDate.parse(Published.in(scene.project(), "review.changes-requested")
                .getLast()
                .at("/entry/opens/0/dueOn")
                .asText());
        assertThat(due).isAfter(LocalDate.now().plusDays(40));
    }

    private void says(Scene scene, int toDecide, int toAnswer) {
        UUID agency = scene.people().agencyId();
        events.happened(
                agency,
                agency,
                AgencyTimes.TYPE,
                Map.of(
                        "agencyId",
                        agency,
                        "name",
                        "cne Studio",
                        "color",
                        "#1f5f5b",
                        "daysToDecide",
                        toDecide,
                        "daysToAnswer",
                        toAnswer,
                        "includedRounds",
                        2));
    }

    private static LocalDate dueOn(Scene scene) {
        scene.shown();
        return LocalDate.parse(Published.in(scene.project(), "result.shown")
                .getLast()
                .at("/entry/opens/0/dueOn")
                .asText());
    }
}
