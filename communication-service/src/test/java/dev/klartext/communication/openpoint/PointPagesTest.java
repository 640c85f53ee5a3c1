package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page of one point. */
@QuarkusTest
class PointPagesTest extends Moving {

    @Test
    void the_page_says_who_has_the_ball_and_what_each_side_can_do() {
        UUID point = claras(TODAY.plusDays(3));

        assertThat(page(project.clara(), point, ""))
                .contains("Rezepte schicken", "Erledigt", "Mehr Zeit erbitten", "Weitergeben")
                .doesNotContain("Nicht mehr nötig");
        assertThat(page(project.nadja(), point, ""))
                .contains("Clara Krume", "Mehr Zeit geben", "Nicht mehr nötig")
                .doesNotContain("Mehr Zeit erbitten");
    }

    @Test
    void what_has_a_page_of_its_own_is_settled_there() {
        UUID point = ours(TODAY.plusDays(3));

        assertThat(page(project.nadja(), point, ""))
                .contains("href=\"/results/projects/" + project.projectId() + "\"")
                .doesNotContain("value=\"SETTLE\"");
    }

    @Test
    void a_form_does_what_it_says_and_the_page_says_that_it_is_done() {
        UUID point = claras(TODAY.plusDays(3));
        assertThat(page(project.nadja(), point, "?move=CANCEL")).contains("Warum?", "Streichen");

        post(project.nadja(), point, Map.of("move", "CANCEL", "revision", "1", "words", "Hat Karl mitgebracht"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/points/" + point + "?said=CANCEL"));

        assertThat(page(project.clara(), point, "?said=CANCEL"))
                .contains("Gestrichen.", "Nicht mehr nötig, sagt Nadja Weber", "Hat Karl mitgebracht");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed() {
        UUID point = claras(TODAY.plusDays(3));

        post(project.nadja(), point, Map.of("move", "EXTEND", "revision", "1", "until", "2020-01-01", "words", "Gern"))
                .then()
                .statusCode(400)
                .body(containsString("Bitte einen Tag, der noch kommt."), containsString("Gern"));
        post(project.nadja(), point, Map.of("move", "EXTEND", "revision", "1", "until", "bald"))
                .then()
                .statusCode(400)
                .body(containsString("Ein Datum, das es gibt."));
    }

    @Test
    void who_was_slower_sees_the_new_state_and_a_clear_word() {
        UUID point = claras(TODAY.plusDays(3));
        post(
                project.nadja(),
                point,
                Map.of(
                        "move",
                        "EXTEND",
                        "revision",
                        "1",
                        "until",
                        TODAY.plusDays(20).toString()));

        post(project.nadja(), point, Map.of("move", "CANCEL", "revision", "1", "words", "Doch nicht"))
                .then()
                .statusCode(412)
                .body(containsString("Gerade hat jemand anders etwas daran geändert"), containsString("Doch nicht"));
    }

    @Test
    void only_the_owners_look_is_noted_as_seen() {
        UUID point = claras(TODAY.plusDays(3));

        page(project.nadja(), point, "");
        assertThat(seen(point)).isFalse();
        page(project.clara(), point, "");

        assertThat(seen(point)).isTrue();
    }

    @Test
    void a_request_for_time_is_answered_on_the_page_of_its_point() {
        UUID point = claras(TODAY.plusDays(3));
        post(project.clara(), point, Map.of("move", "ASK_FOR_TIME", "revision", "1", "until", "2027-03-10"));
        String child = As.person(project.nadja())
                .get("/api/open-points?mine")
                .jsonPath()
                .getString("items[0].id");

        As.person(project.nadja())
                .get("/projects/" + project.projectId() + "/points/" + child)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/points/" + point));

        assertThat(page(project.nadja(), point, ""))
                .contains("Clara Krume bittet um mehr Zeit", "10. März 2027", "Einverstanden", "Doch wie geplant");
    }

    @Test
    void who_stands_in_for_somebody_away_is_named_and_may_do_it() {
        UUID point = claras(TODAY.plusDays(3));
        given.away(project, project.clara(), project.karl(), TODAY.plusDays(1));

        assertThat(page(project.nadja(), point, "")).contains("es vertritt Karl Kontakt");
        assertThat(page(project.karl(), point, "")).contains("value=\"SETTLE\"");
    }

    @Test
    void a_subcontractor_sees_his_own_point_without_the_history() {
        Person sina = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        UUID hers = opened(Side.SUBCONTRACTOR, sina, "Icons", TODAY.plusDays(3));

        assertThat(page(sina, hers, "")).contains("Icons").doesNotContain("Verlauf</a>");
        As.person(sina)
                .accept("text/html")
                .get("/projects/" + project.projectId() + "/points/" + claras(TODAY.plusDays(3)))
                .then()
                .statusCode(404);
    }

    @Test
    void for_a_stranger_there_is_no_such_page() {
        UUID point = claras(TODAY.plusDays(3));
        Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        As.person(tom)
                .accept("text/html")
                .get("/projects/" + project.projectId() + "/points/" + point)
                .then()
                .statusCode(404);
        post(tom, point, Map.of("move", "SETTLE", "revision", "1")).then().statusCode(404);
    }

    @Test
    void the_page_speaks_english_too() {
        UUID point = claras(TODAY.plusDays(3));

        String page = As.person(project.clara())
                .header("Accept-Language", "en")
                .get("/projects/" + project.projectId() + "/points/" + point)
                .asString();

        assertThat(page).contains("Send the recipes", "Ask for more time", "Hand on");
    }

    private String page(Person person, UUID point, String query) {
        return As.person(person)
                .get("/projects/" + project.projectId() + "/points/" + point + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response post(Person person, UUID point, Map<String, String> form) {
        return As.person(person)
                .accept("text/html")
                .formParams(form)
                .post("/projects/" + project.projectId() + "/points/" + point);
    }

    private boolean seen(UUID point) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select seen_at is not null from open_point where id = :id")
                        .bind("id", point)
                        .mapTo(Boolean.class)
                        .one());
    }
}
