package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long points were waited for, as agency and client see it. */
@QuarkusTest
class WaitingTimesTest extends Moving {

    /** Two weeks are ten working days for everybody. */
    private static final LocalDate TWO_WEEKS_AGO = TODAY.minusDays(14);

    @Test
    void our_own_delay_comes_first_a_subcontractors_too() {
        opened(Side.CLIENT, project.clara(), "Rezepte", TWO_WEEKS_AGO);
        opened(Side.SUBCONTRACTOR, null, "Icons", TWO_WEEKS_AGO);
        opened(Side.CLIENT, project.clara(), "Freigabe", TODAY.plusDays(3));

        times(project.clara())
                .body("items.text", contains("Icons", "Rezepte"))
                .body("items.side", contains("AGENCY", "CLIENT"))
                .body("items.days", contains(10, 10));
    }

    @Test
    void what_was_late_stays_visible_after_it_was_settled_and_what_was_not_never_comes() {
        UUID late = opened(Side.AGENCY, null, "Entwurf", TWO_WEEKS_AGO);
        UUID early = opened(Side.AGENCY, null, "Texte", TODAY.plusDays(3));
        tenancy.run(project.agencyId(), tx -> {
            points.close(tx, project.projectId(), late);
            points.close(tx, project.projectId(), early);
        });

        times(project.nadja())
                .body("items.text", contains("Entwurf"))
                .body("items.days", contains(10))
                .body("items.open", contains(false));
    }

    @Test
    void the_page_of_the_history_shows_them_ours_first() {
        opened(Side.CLIENT, project.clara(), "Rezepte", TWO_WEEKS_AGO);
        opened(Side.AGENCY, null, "Entwurf", TWO_WEEKS_AGO);

        String page = As.person(project.clara())
                .get("/projects/" + project.projectId())
                .asString();

        String card = page.substring(page.indexOf("Wartezeiten"));
        assertThat(card).contains("10 Arbeitstage", "Bäckerei Krume");
        assertThat(card.indexOf("Entwurf")).isLessThan(card.indexOf("Rezepte"));
    }

    @Test
    void a_partner_reads_his_own_and_a_stranger_nothing() {
        opened(Side.CLIENT, project.clara(), "Rezepte", TWO_WEEKS_AGO);
        opened(Side.PARTNER, project.hansen(), "Zugang", TWO_WEEKS_AGO);

        times(project.hansen()).body("items.text", contains("Zugang")).body("items", hasSize(1));
        As.person(given.project().nadja()).get(path()).then().statusCode(404);
    }

    private ValidatableResponse times(Person person) {
        return As.person(person).get(path()).then().statusCode(200);
    }

    private String path() {
        return "/api/projects/" + project.projectId() + "/waiting-times";
    }
}
