package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A point gets another day, by the API. */
@QuarkusTest
class MoreTimeTest extends Moving {

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
    void a_request_for_time_goes_with_its_point() {
        UUID point = claras(TODAY.plusDays(3));
        move(project.clara(), point, Map.of("move", "ASK_FOR_TIME", "until", LATER));

        move(project.clara(), point, Map.of("move", "SETTLE")).then().statusCode(200);

        assertThat(texts(project.nadja())).isEmpty();
        assertThat(sentences(project.nadja())).contains("Clara Krume hat erledigt: Rezepte schicken");
    }
}
