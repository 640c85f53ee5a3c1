package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hands a point on, cancels or settles it, by the API. */
@QuarkusTest
class PointMovesTest extends Moving {

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
}
