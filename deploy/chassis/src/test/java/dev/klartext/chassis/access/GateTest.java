package dev.klartext.chassis.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GateTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Test
    void staff_enter_each_project_of_their_agency() {
        Given.Project project = given.project();
        open(project.nadja().subject(), project.projectId())
                .statusCode(200)
                .body("side", is("AGENCY"))
                .body("administers", is(true));
    }

    @Test
    void who_decides_enters_with_the_position_of_that_authority() {
        Given.Project project = given.project();
        open(project.clara().subject(), project.projectId())
                .statusCode(200)
                .body("side", is("CLIENT"))
                .body("decides", is(true))
                .body("position", is(2));
    }

    @Test
    void a_stranger_is_answered_as_for_a_project_that_is_not_there() {
        Given.Project project = given.project();
        String tom = given.project().nadja().subject();
        String there =
                open(tom, project.projectId()).statusCode(404).extract().body().asString();
        String notThere = open(tom, Ids.next()).statusCode(404).extract().body().asString();
        assertThat(withoutInstance(there)).isEqualTo(withoutInstance(notThere));
    }

    @Test
    void nobody_enters_without_a_login() {
        given().get("/api/doors/" + Ids.next()).then().statusCode(401);
    }

    @Test
    void who_does_not_decide_is_told_so_friendly() {
        Given.Project project = given.project();
        given().header("Test-Subject", project.karl().subject())
                .header("Accept-Language", "de")
                .get("/api/doors/{p}/decider", project.projectId())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:klartext:problem:forbidden"))
                .body("detail", equalTo("Das kann nur, wer beim Kunden entscheidet."));
    }

    @Test
    void a_refusal_speaks_the_language_of_the_caller() {
        Given.Project project = given.project();
        given().header("Test-Subject", project.karl().subject())
                .header("Accept-Language", "en")
                .get("/api/doors/{p}/decider", project.projectId())
                .then()
                .body("detail", equalTo("Only the person who decides at the client can do this."));
    }

    @Test
    void who_was_removed_stands_outside() {
        Given.Project project = given.project();
        given.removed(project.agencyId(), project.projectId(), project.karl());
        open(project.karl().subject(), project.projectId()).statusCode(404);
    }

    @Test
    void who_leaves_the_agency_stands_outside_of_each_project_even_where_he_was_named() {
        Given.Project project = given.project();
        Given.Person alex =
                given.participant(project.agencyId(), project.projectId(), "Alex", Side.AGENCY, false, false);

        open(alex.subject(), project.projectId()).statusCode(404);
        var grant = tenancy.in(project.agencyId(), tx -> gate.personIn(tx, alex.personId(), project.projectId()));
        assertThat(grant).isEmpty();
    }

    @Test
    void who_is_invited_as_staff_enters_once_a_login_is_bound() {
        Given.Project project = given.project();
        Given.Person kim = given.invitedMember(project.agencyId(), "Kim Neu");
        open(kim.subject(), project.projectId()).statusCode(404);

        given.bound(project.agencyId(), kim);

        open(kim.subject(), project.projectId()).statusCode(200).body("administers", is(false));
    }

    @Test
    void another_role_counts_at_once() {
        Given.Project project = given.project();
        Given.Person alex = given.member(project.agencyId(), "Alex", "STAFF");
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.agency.member-role-changed.v1",
                Map.of("personId", alex.personId(), "role", "ADMIN"));

        open(alex.subject(), project.projectId()).body("administers", is(true));
    }

    @Test
    void another_person_is_looked_up_before_anything_is_sent_to_them() {
        Given.Project project = given.project();
        UUID clara = project.clara().personId();
        var grant = tenancy.in(project.agencyId(), tx -> gate.personIn(tx, clara, project.projectId()));
        assertThat(grant).map(Grant::decides).contains(true);
    }

    @Test
    void staff_of_one_agency_need_not_name_it() {
        Given.Project project = given.project();
        given().header("Test-Subject", project.nadja().subject())
                .get("/api/doors/agency")
                .then()
                .body("agencyId", is(project.agencyId().toString()));
    }

    private static ValidatableResponse open(String subject, UUID project) {
        return given().header("Test-Subject", subject)
                .get("/api/doors/{p}", project)
                .then();
    }

    private static String withoutInstance(String problem) {
        return problem.replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
