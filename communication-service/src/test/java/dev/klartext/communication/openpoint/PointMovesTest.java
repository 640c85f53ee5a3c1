package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do about a point, by the API. */
@QuarkusTest
class PointMovesTest {

    private static final LocalDate TODAY = LocalDate.now();
    /** A Wednesday at least two weeks ahead: it works for everybody. */
    private static final LocalDate LATER = TODAY.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    Given.Project project;

    @BeforeEach
    void a_project() {
        project = given.project();
    }

    @Test
    void more_time_is_asked_for_and_agreed() {
        UUID point = claras(TODAY.plusDays(3));

        move(project.clara(), point, Map.of("move", "ASK_FOR_TIME", "until", LATER, "words", "Die Fotos fehlen noch"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("askedUntil", equalTo(LATER.toString()))
                .body("askedBy", equalTo(project.clara().personId().toString()));
        assertThat(texts(project.nadja())).contains("Mehr Zeit für: Rezepte schicken");
        move(project.nadja(), point, Map.of("move", "AGREE"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(LATER.toString()))
                .body("askedUntil", nullValue())
                .body("happenings.what", hasItem(containsString("ist einverstanden")));

        assertThat(texts(project.nadja())).doesNotContain("Mehr Zeit für: Rezepte schicken");
        assertThat(sentences(project.clara()))
                .anyMatch(line -> line.startsWith("Clara Krume bittet um Zeit bis"))
                .anyMatch(line -> line.startsWith("Nadja Weber ist einverstanden"));
    }

    @Test
    void a_refusal_is_friendly_and_the_day_stays() {
        LocalDate due = TODAY.plusDays(3);
        UUID point = claras(due);
        move(project.clara(), point, Map.of("move", "ASK_FOR_TIME", "until", LATER));

        move(project.nadja(), point, Map.of("move", "DECLINE", "words", "Am Montag druckt die Druckerei"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(due.toString()))
                .body("happenings.words", hasItem("Am Montag druckt die Druckerei"));

        assertThat(sentences(project.clara())).anyMatch(line -> line.startsWith("Nadja Weber braucht es doch bis"));
    }

    @Test
    void the_other_side_gives_more_time_by_itself() {
        UUID point = claras(TODAY.plusDays(3));

        move(project.nadja(), point, Map.of("move", "EXTEND", "until", LATER))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(LATER.toString()));

        As.person(project.clara()).get("/api/open-points?mine").then().body("items.dueOn", contains(LATER.toString()));
    }

    @Test
    void a_day_off_becomes_the_next_working_day() {
        UUID point = claras(TODAY.plusDays(3));
        LocalDate saturday = LATER.plusDays(3);

        move(project.nadja(), point, Map.of("move", "EXTEND", "until", saturday))
                .then()
                .body("dueOn", equalTo(saturday.plusDays(2).toString()));
    }

    @Test
    void the_agency_says_that_it_was_its_fault_and_the_client_is_told() {
        UUID point = ours(TODAY.minusDays(9));

        move(project.nadja(), point, Map.of("move", "OUR_DELAY", "until", LATER, "words", "Wir waren zu knapp dran"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(LATER.toString()))
                .body("waitedDays", not(equalTo(0)));

        assertThat(sentences(project.clara())).anyMatch(line -> line.startsWith("Das lag an uns: Entwurf zeigen."));
        assertThat(mailed())
                .containsExactlyInAnyOrder(
                        project.clara().personId(), project.karl().personId());
    }

    @Test
    void a_point_is_handed_on_within_its_side() {
        UUID point = claras(TODAY.plusDays(3));

        move(
                        project.clara(),
                        point,
                        Map.of("move", "REASSIGN", "personId", project.nadja().personId()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("personId"));
        move(
                        project.clara(),
                        point,
                        Map.of("move", "REASSIGN", "personId", project.karl().personId()))
                .then()
                .statusCode(200)
                .body("name", equalTo("Karl Kontakt"));

        As.person(project.karl()).get("/api/open-points?mine").then().body("items", hasSize(1));
        As.person(project.clara()).get("/api/open-points?mine").then().body("items", hasSize(0));
        assertThat(mailed()).containsExactly(project.karl().personId());
    }

    @Test
    void what_nobody_needs_any_more_is_cancelled_with_a_reason() {
        UUID point = claras(TODAY.plusDays(3));

        move(project.nadja(), point, Map.of("move", "CANCEL"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("words"));
        move(project.nadja(), point, Map.of("move", "CANCEL", "words", "Hat Karl mitgebracht"))
                .then()
                .statusCode(200);

        assertThat(texts(project.clara())).isEmpty();
        assertThat(sentences(project.clara())).contains("Nicht mehr nötig, sagt Nadja Weber: Rezepte schicken");
    }

    @Test
    void a_request_for_time_goes_with_its_point() {
        UUID point = claras(TODAY.plusDays(3));
        move(project.clara(), point, Map.of("move", "ASK_FOR_TIME", "until", LATER));

        move(project.clara(), point, Map.of("move", "SETTLE")).then().statusCode(200);

        assertThat(texts(project.nadja())).isEmpty();
        assertThat(sentences(project.nadja())).contains("Clara Krume hat erledigt: Rezepte schicken");
    }

    @Test
    void of_two_at_once_one_wins_and_the_other_gets_a_clear_word() {
        UUID point = claras(TODAY.plusDays(3));
        move(project.nadja(), point, Map.of("move", "EXTEND", "until", LATER), "\"1\"")
                .then()
                .statusCode(200);

        move(project.nadja(), point, Map.of("move", "EXTEND", "until", LATER.plusDays(7)), "\"1\"")
                .then()
                .statusCode(412)
                .body("detail", containsString("Gerade hat jemand anders etwas daran geändert"));
        move(project.clara(), point, Map.of("move", "SETTLE"));
        move(project.nadja(), point, Map.of("move", "CANCEL", "words", "x"), "\"1\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("schon erledigt"));
    }

    @Test
    void what_is_not_yours_to_do_is_refused_with_what_you_can_do_instead() {
        UUID point = claras(TODAY.plusDays(3));

        move(project.clara(), point, Map.of("move", "CANCEL", "words", "Keine Lust"))
                .then()
                .statusCode(403)
                .body("detail", containsString("Bitten Sie einfach dort darum"));
        move(project.karl(), point, Map.of("move", "ASK_FOR_TIME", "until", LATER))
                .then()
                .statusCode(403);
        move(project.clara(), point, Map.of("move", "EXTEND", "until", LATER))
                .then()
                .statusCode(403);
        move(project.nadja(), point, Map.of("move", "EXTEND", "until", TODAY.minusDays(1)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("until"));
    }

    @Test
    void a_partner_finds_his_own_point_and_nobody_elses() {
        UUID claras = claras(TODAY.plusDays(3));
        UUID hansens = opened(new PointOpened(
                Ids.next(), Side.PARTNER, project.hansen().personId(), "Hansen", Text.same("Zugang"), LATER, null));

        As.person(project.hansen()).get(path(hansens)).then().statusCode(200).body("mine", equalTo(true));
        As.person(project.hansen()).get(path(claras)).then().statusCode(404);
        move(project.hansen(), claras, Map.of("move", "SETTLE"), "\"1\"").then().statusCode(404);
    }

    @Test
    void for_a_stranger_and_in_another_project_there_is_no_such_point() {
        UUID point = claras(TODAY.plusDays(3));
        Given.Project other = given.project();

        As.person(other.nadja()).get(path(point)).then().statusCode(404);
        As.person(other.nadja())
                .get("/api/projects/" + other.projectId() + "/open-points/" + point)
                .then()
                .statusCode(404);
        move(other.nadja(), point, Map.of("move", "SETTLE"), "\"1\"").then().statusCode(404);
    }

    private UUID claras(LocalDate dueOn) {
        return opened(new PointOpened(
                Ids.next(),
                Side.CLIENT,
                project.clara().personId(),
                project.clara().name(),
                Text.of("Rezepte schicken", "Send the recipes"),
                dueOn,
                null));
    }

    private UUID ours(LocalDate dueOn) {
        return opened(new PointOpened(
                Ids.next(),
                Side.AGENCY,
                null,
                "cne Studio",
                Text.of("Entwurf zeigen", "Show a draft"),
                dueOn,
                "/results/projects/" + project.projectId()));
    }

    private UUID opened(PointOpened point) {
        tenancy.run(project.agencyId(), tx -> points.open(tx, project.projectId(), point));
        return point.id();
    }

    private Response move(Person person, UUID point, Map<String, ?> move) {
        return move(person, point, move, As.person(person).get(path(point)).header("ETag"));
    }

    private Response move(Person person, UUID point, Map<String, ?> move, String etag) {
        Map<String, Object> body = new HashMap<>();
        move.forEach((field, value) -> body.put(field, value.toString()));
        return As.writing(person, body).header("If-Match", etag).post(path(point) + "/moves");
    }

    private String path(UUID point) {
        return "/api/projects/" + project.projectId() + "/open-points/" + point;
    }

    private List<String> texts(Person person) {
        return As.person(person).get("/api/open-points?mine").jsonPath().getList("items.text");
    }

    private List<String> sentences(Person person) {
        return As.person(person).get(As.entries(project.projectId())).jsonPath().getList("items.sentence");
    }

    private List<UUID> mailed() {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select person_id from mail order by id")
                        .mapTo(UUID.class)
                        .list());
    }
}
