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
class BriefOrderedTest {

    private static final Path EXAMPLE = Path.of(
            "..", "intake-service", "src", "main", "resources", "contracts", BriefOrdered.TYPE + ".example.json");

    @Test
    void what_intake_publishes_is_what_we_read() throws IOException {
        BriefOrdered ordered = received(Files.readAllBytes(EXAMPLE)).as(BriefOrdered.class);
        assertThat(ordered.projectId()).isNotNull();
        assertThat(ordered.version()).isPositive();
        assertThat(ordered.orderedAt()).isNotNull();
        assertThat(ordered.goals())
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(goal.text()).isNotBlank());
        assertThat(ordered.wishes())
                .isNotEmpty()
                .allSatisfy(wish -> assertThat(wish.answer()).isNotNull());
        assertThat(ordered.deliverables()).isNotEmpty().allSatisfy(deliverable -> {
            assertThat(deliverable.id()).isNotNull();
            assertThat(deliverable.title()).isNotBlank();
            assertThat(deliverable.contractType()).isNotNull();
        });
    }

    @Test
    void the_price_of_a_further_round_is_known() throws IOException {
        BriefOrdered ordered = received(Files.readAllBytes(EXAMPLE)).as(BriefOrdered.class);
        RoundPrice price =
                ordered.agreed().furtherRound(ordered.deliverables().getFirst().id());
        assertThat(price.net()).isEqualByComparingTo("120.00");
        assertThat(ordered.agreed().furtherRound(UUID.randomUUID())).isNull();
    }

    @Test
    void the_point_that_the_order_opens_for_the_agency_is_known() throws IOException {
        BriefOrdered ordered = received(Files.readAllBytes(EXAMPLE)).as(BriefOrdered.class);
        assertThat(ordered.agreed().agencyPoints()).hasSize(1);
    }

    private static ReceivedEvent received(byte[] data) {
        UUID id = UUID.randomUUID();
        return new ReceivedEvent("intake", BriefOrdered.TYPE, id, id, 1, 1, id, Instant.EPOCH, data);
    }
}
