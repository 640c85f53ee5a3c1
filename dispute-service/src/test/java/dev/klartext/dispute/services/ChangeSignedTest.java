package dev.klartext.dispute.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.inbox.ReceivedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our small record against the example that intake keeps of its event. */
class ChangeSignedTest {

    private static final Path EXAMPLE = Path.of(
            "..", "intake-service", "src", "main", "resources", "contracts", ChangeSigned.TYPE + ".example.json");

    @Test
    void what_intake_publishes_is_what_we_read() throws IOException {
        Agreed agreed =
                received(Files.readAllBytes(EXAMPLE)).as(ChangeSigned.class).agreed();
        assertThat(agreed.projectId()).isNotNull();
        assertThat(agreed.version()).isPositive();
        assertThat(agreed.addendum()).isPositive();
        assertThat(agreed.at()).isNotNull();
        assertThat(agreed.goals()).isNotEmpty();
        assertThat(agreed.deliverables()).isNotEmpty().allSatisfy(deliverable -> {
            assertThat(deliverable.id()).isNotNull();
            assertThat(deliverable.title()).isNotBlank();
            assertThat(deliverable.contractType()).isNotNull();
        });
        assertThat(agreed.agencyPoints()).hasSize(1);
    }

    private static ReceivedEvent received(byte[] data) {
        UUID id = UUID.randomUUID();
        return new ReceivedEvent("intake", ChangeSigned.TYPE, id, id, 1, 1, id, Instant.EPOCH, data);
    }
}
