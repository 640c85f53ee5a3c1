package dev.klartext.communication.reachability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.communication.GivenMail;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReachabilityResourceTest {

    private static final Duration LONG = Duration.ofDays(30);

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_talk_long_ago_raises_the_alarm_on_the_api_the_overview_and_the_projects_page() {
        noted("CALL", project.clara(), LONG);

        one(project.nadja())
                .body("decider.name", equalTo("Clara Krume"))
                .body("longNotSpoken", equalTo(true))
                .body("hearsNothing", equalTo(true))
                .body("next.way", equalTo("CALL"));
        for (String page : new String[] {"/", "/projects/" + project.projectId()}) {
            assertThat(As.person(project.nadja()).get(page).asString())
                    .contains("Letztes direktes Gespräch vor", "href=\"tel:030555012\"", "keine Nachricht von uns");
        }
    }

    @Test
    void a_talk_with_the_contact_is_told_apart() {
        noted("CALL", project.clara(), LONG);
        noted("CALL", project.karl(), Duration.ZERO);

        one(project.nadja())
                .body("longNotSpoken", equalTo(true))
                .body("other.name", equalTo("Karl Kontakt"))
                .body("hearsNothing", equalTo(false));
    }

    @Test
    void a_decision_by_who_decides_is_word_both_ways() {
        noted("CALL", project.clara(), LONG);
        happened(new Actor(project.clara().personId(), project.clara().name(), Side.CLIENT));

        one(project.nadja()).body("silentDays", equalTo(0)).body("longNotSpoken", equalTo(false));
    }

    @Test
    void three_attempts_in_a_row_raise_the_alarm_and_a_talk_ends_the_row() {
        noted("ATTEMPT", project.clara(), Duration.ofHours(3));
        noted("ATTEMPT", project.clara(), Duration.ofHours(2));
        noted("ATTEMPT", project.clara(), Duration.ofHours(1));
        one(project.nadja())
                .body("decider.attempts", equalTo(3))
                .body("decider.channels", equalTo(List.of("PHONE")))
                .body("longNotSpoken", equalTo(true));

        noted("CALL", project.clara(), Duration.ZERO);

        one(project.nadja()).body("decider.attempts", equalTo(0)).body("longNotSpoken", equalTo(false));
    }

    @Test
    void a_talk_with_a_partner_is_nothing_the_client_heard() {
        noted("CALL", project.hansen(), Duration.ZERO);

        one(project.nadja()).body("heardAt", nullValue());
    }

    @Test
    void what_the_agency_did_is_heard() {
        happened(Happened.nadja(project));

        one(project.nadja()).body("heardAt", notNullValue());
    }

    @Test
    void a_refused_mail_is_named_on_the_api_and_the_projects_page() {
        GivenMail.to(project.karl(), project, "REFUSED", "Bitte entscheiden", tenancy);

        one(project.nadja()).body("refused.name", equalTo(List.of("Karl Kontakt")));
        assertThat(As.person(project.nadja())
                        .get("/projects/" + project.projectId())
                        .asString())
                .contains("Die letzte Mail an Karl Kontakt wurde nicht angenommen.");
    }

    @Test
    void who_covers_somebody_away_is_asked() {
        given.away(project, project.clara(), project.karl(), LocalDate.now().plusDays(2));

        one(project.nadja())
                .body("decider.away", equalTo(true))
                .body("next.way", equalTo("COVER"))
                .body("next.name", equalTo("Karl Kontakt"));
    }

    @Test
    void a_closed_project_is_no_longer_watched_until_it_is_opened_again() throws Exception {
        told("project.closed");
        As.person(project.nadja()).get("/api/reachability").then().body("items", hasSize(0));

        told("project.reopened");

        As.person(project.nadja()).get("/api/reachability").then().body("items", hasSize(1));
    }

    @Test
    void only_alarms_are_listed_where_only_they_are_asked_for() {
        As.person(project.nadja()).get("/api/reachability?alarm=true").then().body("items", hasSize(0));
        noted("CALL", project.clara(), LONG);

        As.person(project.nadja()).get("/api/reachability?alarm=true").then().body("items", hasSize(1));
    }

    @Test
    void it_is_the_agencys_alone() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        String path = "/api/projects/" + project.projectId() + "/reachability";

        As.person(tom).get(path).then().statusCode(404);
        for (Given.Person other : new Given.Person[] {project.clara(), project.hansen(), sub}) {
            As.person(other).get(path).then().statusCode(403);
            As.person(other)
                    .get("/api/reachability?agencyId=" + project.agencyId())
                    .then()
                    .statusCode(404);
        }
        As.person(tom)
                .get("/api/reachability?agencyId=" + project.agencyId())
                .then()
                .statusCode(404);
        assertThat(As.person(project.clara())
                        .get("/projects/" + project.projectId())
                        .asString())
                .doesNotContain("Erreichbarkeit");
    }

    private ValidatableResponse one(Given.Person person) {
        return As.person(person)
                .get("/api/projects/" + project.projectId() + "/reachability")
                .then()
                .statusCode(200);
    }

    private void noted(String kind, Given.Person with, Duration ago) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("kind", kind, "sentence", "Kurz.", "withPersonId", with.personId(), "seal", true));
        entry.put("occurredAt", Instant.now().minus(ago));
        if (kind.equals("ATTEMPT")) {
            entry.put("channel", "PHONE");
        }
        As.writing(project.nadja(), entry)
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);
    }

    private void happened(Actor by) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.DECISION,
                        Standing.ONE_SIDED,
                        by,
                        Text.of("Etwas geschah", "Something happened"),
                        null)));
    }

    /** The producer's own example, for this project. */
    private void told(String what) throws Exception {
        String type = "dev.klartext.intake." + what + ".v1";
        String example = Files.readString(
                        Path.of("../intake-service/src/main/resources/contracts", type + ".example.json"))
                .replace(
                        "01980000-0000-7000-8000-000000000002",
                        project.projectId().toString());
        events.happened(
                project.agencyId(),
                project.projectId(),
                type,
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(example));
    }
}
