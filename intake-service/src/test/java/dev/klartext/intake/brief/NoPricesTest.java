package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices are between the agency and its client. */
@QuarkusTest
class NoPricesTest {

    @Inject
    Scene scene;

    @Test
    void a_partner_sees_what_is_made_but_not_for_how_much() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        ordered(project);

        as(hansen.subject())
                .accept("text/html")
                .get(project.path())
                .then()
                .statusCode(200)
                .body(containsString("Startseite"))
                .body(not(anyOf(containsString("1.200"), containsString("1200"), containsString("€"))));
    }

    @Test
    void a_subcontractor_sees_none_either() {
        Project project = scene.project();
        Guest photographer = scene.joined(project, """
                {"name": "Paul", "side": "SUBCONTRACTOR", "function": "Fotos", "email": "paul@foto.example"}""");
        ordered(project);

        as(photographer.subject())
                .accept("text/html")
                .get(project.path())
                .then()
                .statusCode(200)
                .body(not(anyOf(containsString("1.200"), containsString("€"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brief", "/brief/versions", "/brief/versions/1", "/brief/versions/1/frozen"})
    void a_partner_gets_no_price_from_the_api(String path) {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        ordered(project);

        as(hansen.subject())
                .get("/api" + project.path() + path)
                .then()
                .statusCode(403)
                .body(not(containsString("1200")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brief/versions/1", "/brief/versions/1/frozen", "/brief/versions/1/sign-off"})
    void a_partner_gets_no_page_with_a_price(String path) {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        ordered(project);

        as(hansen.subject())
                .accept("text/html,*/*;q=0.8")
                .get(project.path() + path)
                .then()
                .statusCode(403)
                .body(not(containsString("1.200")));
    }

    private void ordered(Project project) {
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);
    }
}
