package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** The agency's working days and holidays in the browser. */
@QuarkusTest
class CalendarPagesTest {

    @Inject
    Scene scene;

    @Test
    void a_closing_is_entered_and_struck_again() {
        Studio studio = scene.studio();
        String from = Year.now().getValue() + 1 + "-12-28";
        as(studio.nadja())
                .accept("text/html")
                .formParam("name", "Betriebsferien im Winter")
                .formParam("from", from)
                .formParam("to", "")
                .post("/settings/calendar/closings")
                .then()
                .statusCode(303);
        page(studio.nadja(), "/settings/calendar").body(containsString("Betriebsferien im Winter"));

        as(studio.nadja())
                .accept("text/html")
                .formParam("from", from)
                .post("/settings/calendar/closings/remove")
                .then()
                .statusCode(303);

        page(studio.nadja(), "/settings/calendar").body(not(containsString("Betriebsferien im Winter")));
    }

    @Test
    void state_and_days_change_without_touching_the_closings() {
        Studio studio = scene.studio();
        as(studio.nadja())
                .accept("text/html")
                .formParam("state", "BY")
                .formParam("workingDays", "MONDAY", "FRIDAY")
                .post("/settings/calendar")
                .then()
                .statusCode(303);

        page(studio.nadja(), "/settings/calendar")
                .body(containsString("value=\"MONDAY\" checked"))
                .body(not(containsString("value=\"TUESDAY\" checked")))
                .body(containsString("value=\"BY\" selected"));
    }

    @Test
    void a_week_without_a_working_day_is_refused_on_the_page() {
        as(scene.studio().nadja())
                .accept("text/html")
                .formParam("state", "BY")
                .post("/settings/calendar")
                .then()
                .statusCode(400)
                .body(containsString("Mindestens ein Arbeitstag"));
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject)
                .accept("text/html")
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .statusCode(200);
    }
}
