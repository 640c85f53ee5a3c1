package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approval is here before we hear that the word behind it counted no longer. */
@QuarkusTest
class LateAuthorityTest {

    private static final String INTAKE = "dev.klartext.intake.participant.";

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private Scene scene;
    private String draft;
    private final UUID absence = Ids.next();
    private Instant before;

    @BeforeEach
    void aDraft() {
        scene = stage.ordered();
        draft = scene.shown();
        before = Instant.now();
    }

    @Test
    void a_word_that_was_taken_back_before_asks_for_a_confirmation() {
        Given.Person jan = jan();
        scene.approved(draft);

        authority(clara(), "confirmed", false, null);

        assertThat(asked())
                .singleElement()
                .satisfies(
                        event -> assertThat(event.at("/entry/opens/0/personId").asText())
                                .isEqualTo(jan.personId().toString()));
    }

    @Test
    void a_word_that_still_approves_changes_nothing() {
        scene.approved(draft);

        authority(clara(), "confirmed", true, null);

        assertThat(asked()).isEmpty();
    }

    @Test
    void a_claim_that_does_not_count_changes_nothing() {
        scene.approved(draft);

        authority(clara(), "claimed", false, false);

        assertThat(asked()).isEmpty();
    }

    @Test
    void a_deputy_who_approved_in_an_absence_that_there_was_not_asks_who_decides() {
        karlStandsInForClara();
        scene.decides(scene.karl(), draft, Map.of("decision", "APPROVE")).statusCode(201);

        claraIsBack();

        assertThat(asked())
                .singleElement()
                .satisfies(
                        event -> assertThat(event.at("/entry/opens/0/personId").asText())
                                .isEqualTo(clara().personId().toString()));
    }

    @Test
    void a_deputy_whose_part_as_such_had_ended_asks_too() {
        karlStandsInForClara();
        scene.decides(scene.karl(), draft, Map.of("decision", "APPROVE")).statusCode(201);

        covered(before, null);

        assertThat(asked()).hasSize(1);
    }

    @Test
    void who_stays_the_deputy_has_approved() {
        karlStandsInForClara();
        scene.decides(scene.karl(), draft, Map.of("decision", "APPROVE")).statusCode(201);

        covered(before, scene.people().karl().personId());

        assertThat(asked()).isEmpty();
    }

    @Test
    void who_may_approve_on_other_grounds_has_approved() {
        karlStandsInForClara();
        authority(scene.people().karl(), "confirmed", true, null);
        scene.decides(scene.karl(), draft, Map.of("decision", "APPROVE")).statusCode(201);

        claraIsBack();

        assertThat(asked()).isEmpty();
    }

    @Test
    void an_approval_with_remarks_asks_like_any_other() {
        scene.decides(
                        scene.clara(),
                        draft,
                        Map.of(
                                "decision",
                                "APPROVE_WITH_REMARKS",
                                "remarks",
                                List.of(Map.of("text", "Gern mit Team."))))
                .statusCode(201);

        authority(clara(), "confirmed", false, null);

        assertThat(asked()).hasSize(1);
    }

    @Test
    void an_approval_for_somebody_whose_word_was_taken_back_before_asks_too() {
        karlDecidesForClara();

        authority(clara(), "confirmed", false, null);

        assertThat(asked()).hasSize(1);
    }

    @Test
    void who_decides_for_another_needs_no_word_of_their_own() {
        karlDecidesForClara();

        authority(scene.people().karl(), "confirmed", false, null);

        assertThat(asked()).isEmpty();
    }

    @Test
    void who_decided_for_another_and_had_left_before_asks_too() {
        karlDecidesForClara();

        events.happenedAt(
                before,
                agency(),
                scene.project(),
                INTAKE + "removed.v1",
                Map.of(
                        "projectId",
                        scene.project(),
                        "personId",
                        scene.people().karl().personId()));

        assertThat(asked()).hasSize(1);
    }

    private void karlDecidesForClara() {
        Reviewing review = new Reviewing(scene, draft);
        review.lets(scene.clara(), scene.people().karl()).statusCode(201);
        review.approves(scene.karl()).statusCode(201);
    }

    private Given.Person clara() {
        return scene.people().clara();
    }

    private Given.Person jan() {
        return given.participant(agency(), scene.project(), "Jan Krume", Side.CLIENT, true, false);
    }

    private void authority(Given.Person person, String how, boolean approves, Boolean counts) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "projectId", scene.project(),
                "personId", person.personId(),
                "authority", Map.of("orders", approves, "approves", approves, "accepts", approves)));
        told.put("counts", counts);
        events.happenedAt(before, agency(), scene.project(), INTAKE + "authority-" + how + ".v1", told);
    }

    private void karlStandsInForClara() {
        covered(Instant.now(), scene.people().karl().personId());
        events.happened(
                agency(),
                agency(),
                INTAKE + "absence-entered.v1",
                Map.of(
                        "absenceId",
                        absence,
                        "personId",
                        clara().personId(),
                        "firstDay",
                        LocalDate.now().minusDays(2),
                        "lastDay",
                        LocalDate.now().plusDays(2)));
        before = Instant.now();
    }

    private void claraIsBack() {
        events.happenedAt(
                before,
                agency(),
                agency(),
                INTAKE + "absence-cancelled.v1",
                Map.of("absenceId", absence, "personId", clara().personId()));
    }

    private void covered(Instant at, UUID deputy) {
        Map<String, Object> card = new HashMap<>(Map.of(
                "personId",
                clara().personId(),
                "name",
                "Clara Krume",
                "email",
                "clara@krume.example",
                "sharedMailbox",
                false,
                "language",
                "de",
                "coverDecides",
                true));
        card.put("coverId", deputy);
        events.happenedAt(at, agency(), agency(), INTAKE + "person-changed.v1", card);
    }

    private UUID agency() {
        return scene.people().agencyId();
    }

    private List<JsonNode> asked() {
        return Published.in(scene.project(), "review.ratification-requested");
    }
}
