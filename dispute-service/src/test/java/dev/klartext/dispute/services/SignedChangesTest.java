package dev.klartext.dispute.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** After a signed change drafts are judged by what holds then: its goals, its deliverables, its rounds. */
@QuarkusTest
class SignedChangesTest {

    private static final String SIGNED = "dev.klartext.intake.change.signed.v1";

    private final UUID point = Ids.next();

    @Inject
    Scene.Stage stage;

    @Inject
    ForeignEvents events;

    @Test
    void what_the_change_leaves_out_is_no_longer_to_be_shown() {
        Scene scene = stage.ordered();

        signed(scene, 1);

        scene.as(scene.clara())
                .get("/api/projects/{p}/deliverables", scene.project())
                .then()
                .statusCode(200)
                .body("items.title", contains("Startseite mit Feiertagen"))
                .body("items.includedRounds", contains(3));
    }

    @Test
    void a_draft_is_judged_by_the_new_goals() {
        Scene scene = stage.ordered();
        String draft = scene.shown();

        signed(scene, 1);

        scene.as(scene.clara())
                .accept("text/html")
                .get("/projects/{p}/results/{r}", scene.project(), draft)
                .then()
                .statusCode(200)
                .body(containsString("Feiertage findet jeder"))
                .body(not(containsString("Mehr Laufkundschaft am Nachmittag")));
    }

    @Test
    void the_next_draft_settles_what_the_order_and_the_change_asked_of_the_agency() {
        Scene scene = stage.ordered();
        signed(scene, 1);

        scene.shown();

        assertThat(closed(scene)).contains(scene.orderPoint().toString(), point.toString());
    }

    @Test
    void what_a_draft_has_settled_is_not_settled_again() {
        Scene scene = stage.ordered();
        scene.shown();
        signed(scene, 1);

        scene.shown();

        assertThat(closed(scene))
                .contains(point.toString())
                .doesNotContain(scene.orderPoint().toString());
    }

    private void signed(Scene scene, int addendum) {
        events.happened(
                scene.people().agencyId(),
                scene.project(),
                SIGNED,
                Map.of(
                        "projectId", scene.project(),
                        "number", addendum,
                        "addendum", addendum,
                        "version", 1,
                        "goals", List.of(Map.of("id", Ids.next(), "text", "Feiertage findet jeder")),
                        "wishes", List.of(),
                        "deliverables",
                                List.of(Map.of(
                                        "id",
                                        scene.homePage(),
                                        "title",
                                        "Startseite mit Feiertagen",
                                        "contractType",
                                        "WORK",
                                        "includedRounds",
                                        3)),
                        "signedAt", "2026-12-01T10:00:00Z",
                        "entry", Map.of("opens", List.of(Map.of("id", point, "side", "AGENCY")))));
    }

    private static List<String> closed(Scene scene) {
        List<String> closed = new ArrayList<>();
        Published.in(scene.project(), "result.shown")
                .getLast()
                .at("/entry/closes")
                .forEach(point -> closed.add(point.asText()));
        return closed;
    }
}
