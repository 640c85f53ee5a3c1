package dev.klartext.chassis.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the gate says follows what intake tells about people: who is away, who stands in, whose login counts no longer. */
@QuarkusTest
class PeopleTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Test
    void a_deputy_decides_while_the_person_is_away() {
        Given.Project project = given.project();
        covers(project, project.karl(), true);

        away(project, TODAY, TODAY);

        open(project.karl(), project).body("decides", is(true)).body("approves", is(true));
    }

    @Test
    void a_deputy_decides_nothing_before_and_after() {
        Given.Project project = given.project();
        covers(project, project.karl(), true);

        away(project, TODAY.minusDays(9), TODAY.minusDays(1));
        away(project, TODAY.plusDays(1), TODAY.plusDays(9));

        open(project.karl(), project).body("decides", is(false));
    }

    @Test
    void who_only_covers_does_not_decide() {
        Given.Project project = given.project();
        covers(project, project.karl(), false);

        away(project, TODAY, TODAY);

        open(project.karl(), project).body("decides", is(false));
    }

    @Test
    void a_partner_decides_nothing_whoever_names_him_as_cover() {
        Given.Project project = given.project();
        covers(project, project.hansen(), true);

        away(project, TODAY, TODAY);

        open(project.hansen(), project).body("decides", is(false));
    }

    @Test
    void an_absence_that_is_cancelled_ends_the_deputys_word_at_once() {
        Given.Project project = given.project();
        covers(project, project.karl(), true);
        UUID absence = away(project, TODAY, TODAY);

        happened(project.agencyId(), project, "absence-cancelled.v1", Map.of("absenceId", absence));

        open(project.karl(), project).body("decides", is(false));
    }

    @Test
    void authority_counts_as_the_client_confirmed_it() {
        Given.Project project = given.project();

        happened(
                project.projectId(),
                project,
                "authority-confirmed.v1",
                Map.of(
                        "projectId",
                        project.projectId(),
                        "personId",
                        project.karl().personId(),
                        "authority",
                        Map.of("orders", false, "approves", true, "accepts", false)));

        open(project.karl(), project)
                .body("decides", is(false))
                .body("approves", is(true))
                .body("accepts", is(false));
    }

    @Test
    void a_claim_that_does_not_count_yet_changes_nothing() {
        Given.Project project = given.project();

        happened(
                project.projectId(),
                project,
                "authority-claimed.v1",
                Map.of(
                        "projectId",
                        project.projectId(),
                        "personId",
                        project.karl().personId(),
                        "counts",
                        false,
                        "authority",
                        Map.of("orders", true, "approves", true, "accepts", true)));

        open(project.karl(), project).body("decides", is(false));
    }

    @Test
    void a_login_whose_invitation_is_revoked_enters_no_longer() {
        Given.Project project = given.project();

        happened(
                project.agencyId(),
                project,
                "invitation-revoked.v1",
                Map.of("personId", project.hansen().personId(), "invitationIds", List.of(Ids.next())));

        given().header("Test-Subject", project.hansen().subject())
                .get("/api/doors/" + project.projectId())
                .then()
                .statusCode(404);
    }

    private void covers(Given.Project project, Given.Person cover, boolean decides) {
        Map<String, Object> clara = new HashMap<>(Map.of(
                "personId", project.clara().personId(),
                "name", "Clara Krume",
                "email", "clara@example.org",
                "sharedMailbox", false,
                "language", "de"));
        clara.put("coverId", cover.personId());
        clara.put("coverDecides", decides);
        happened(project.agencyId(), project, "person-changed.v1", clara);
    }

    private UUID away(Given.Project project, LocalDate first, LocalDate last) {
        UUID absence = Ids.next();
        happened(
                project.agencyId(),
                project,
                "absence-entered.v1",
                Map.of(
                        "absenceId",
                        absence,
                        "personId",
                        project.clara().personId(),
                        "firstDay",
                        first.toString(),
                        "lastDay",
                        last.toString()));
        return absence;
    }

    private void happened(UUID stream, Given.Project project, String type, Map<String, ?> data) {
        events.happened(project.agencyId(), stream, "dev.klartext.intake.participant." + type, data);
    }

    private static ValidatableResponse open(Given.Person person, Given.Project project) {
        return given().header("Test-Subject", person.subject())
                .get("/api/doors/" + project.projectId())
                .then()
                .statusCode(200);
    }
}
