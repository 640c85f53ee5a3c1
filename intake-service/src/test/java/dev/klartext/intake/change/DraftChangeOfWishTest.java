package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara agreed to an extra wish while the first deliverable was revised. */
@QuarkusTest
class DraftChangeOfWishTest {

    private static final Path EXAMPLE = Path.of(
            "..", "dispute-service", "src", "main", "resources", "contracts", ExtraWishAgreed.TYPE + ".example.json");

    @Inject
    Changing changing;

    @Inject
    ForeignEvents events;

    @Inject
    ObjectMapper json;

    private Ordered order;
    private UUID wish;
    private UUID result;

    @BeforeEach
    void clara_has_ordered() {
        order = changing.ordered();
        wish = Ids.next();
        result = Ids.next();
    }

    @Test
    void what_dispute_publishes_is_what_we_read() throws IOException {
        ExtraWishAgreed read = new ReceivedEvent(
                        "dispute",
                        ExtraWishAgreed.TYPE,
                        wish,
                        wish,
                        1,
                        1,
                        wish,
                        Instant.EPOCH,
                        Files.readAllBytes(EXAMPLE))
                .as(ExtraWishAgreed.class);
        assertThat(read.words()).isNotBlank();
        assertThat(read.net()).isPositive();
        assertThat(read.agreedBy().name()).isEqualTo("Clara Krume");
    }

    @Test
    void a_change_is_drafted_with_its_price_and_days_for_the_agency_to_send() throws IOException {
        String deliverable = changing.ids(order, "deliverables").getFirst();
        BigDecimal before = net(deliverable);
        agreed(deliverable);
        JsonNode draft = changing.draft(order, 1);
        assertThat(draft.get("days").asInt()).isEqualTo(4);
        assertThat(draft.at("/affected/0").asText()).isEqualTo(deliverable);
        assertThat(draft.at("/brief/deliverables/0/criteria").toString()).contains("Ein kurzes Video statt des Fotos");
        assertThat(new BigDecimal(draft.at("/brief/deliverables/0/netPrice").asText()))
                .isEqualByComparingTo(before.add(new BigDecimal("420")));
        JsonNode proposed = changing.event(order, "proposed");
        assertThat(proposed.at("/entry/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(proposed.at("/entry/audience").asText()).isEqualTo("PARTIES");
        assertThat(proposed.at("/entry/notices")).hasSize(1);
    }

    @Test
    void the_agency_sends_it_and_who_decides_signs_it() throws IOException {
        agreed(changing.ids(order, "deliverables").getFirst());
        changing.sends(order, 1).statusCode(201);
        changing.signs(order, 1).statusCode(200).body("state", is("SIGNED"));
    }

    @Test
    void a_wish_to_what_is_ordered_no_more_becomes_a_deliverable_of_its_own() throws IOException {
        agreed(Ids.next().toString());
        changing.sends(order, 1).statusCode(201);
        as(order.nadja())
                .get(order.api() + "/1/draft")
                .then()
                .body("brief.deliverables.title", hasItem("Ein kurzes Video statt des Fotos"));
    }

    @Test
    void the_same_wish_told_twice_is_one_change() throws IOException {
        String deliverable = changing.ids(order, "deliverables").getFirst();
        agreed(deliverable);
        agreed(deliverable);
        as(order.nadja()).get(order.api()).then().body("items", hasSize(1));
    }

    @Test
    void wish_and_change_lead_to_each_other() throws IOException {
        agreed(changing.ids(order, "deliverables").getFirst());
        String change = "/intake" + order.project().path() + "/changes/1";
        as(order.clara().subject())
                .redirects()
                .follow(false)
                .get(order.project().path() + "/changes/of-wish/" + wish)
                .then()
                .statusCode(303)
                .header("Location", containsString(change));
        as(order.clara().subject())
                .get(order.project().path() + "/changes/1")
                .then()
                .statusCode(200)
                .body(containsString("/results" + order.project().path() + "/results/" + result + "/revision"));
        as(order.nadja())
                .get(order.project().path() + "/changes/of-wish/" + Ids.next())
                .then()
                .statusCode(404);
    }

    private void agreed(String deliverable) throws IOException {
        ObjectNode event = (ObjectNode) json.readTree(EXAMPLE.toFile());
        event.put("projectId", order.project().id().toString())
                .put("deliverableId", deliverable)
                .put("wishId", wish.toString())
                .put("resultId", result.toString());
        ((ObjectNode) event.get("agreedBy"))
                .put("personId", order.clara().personId().toString());
        events.happened(order.project().studio().agencyId(), order.project().id(), ExtraWishAgreed.TYPE, event);
    }

    private BigDecimal net(String deliverable) {
        return new BigDecimal(as(order.nadja())
                .get("/api" + order.project().path() + "/order")
                .path("brief.deliverables.find { it.id == '%s' }.netPrice".formatted(deliverable))
                .toString());
    }
}
