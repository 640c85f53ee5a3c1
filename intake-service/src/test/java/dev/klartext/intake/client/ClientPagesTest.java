package dev.klartext.intake.client;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Clients in the browser. */
@QuarkusTest
class ClientPagesTest {

    @Inject
    Scene scene;

    @Test
    void what_is_known_about_a_client_is_changed_in_the_browser() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        page(studio.nadja(), "/clients/" + client + "/edit").body(containsString("value=\"Bäckerei Krume\""));

        save(studio, client, "1", "www.krume.example").statusCode(303);

        page(studio.nadja(), "/clients/" + client).body(containsString("https://www.krume.example"));
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        save(studio, client, "1", "keine website")
                .statusCode(400)
                .body(containsString("Eine Adresse wie www.firma.de."))
                .body(containsString("keine website"));
    }

    @Test
    void who_was_slower_keeps_what_was_typed() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        save(studio, client, "9", "www.krume.example")
                .statusCode(412)
                .body(containsString("Das hat inzwischen jemand geändert"));
    }

    @Test
    void a_clients_people_stand_on_its_page() {
        Project project = scene.project();
        scene.clara(project);
        scene.hansen(project);
        String client = as(project.studio().nadja())
                .get("/api" + project.path())
                .then()
                .extract()
                .path("clientId");

        page(project.studio().nadja(), "/clients/" + client)
                .body(containsString("Clara Krume"))
                .body(not(containsString("Hansen")));
    }

    @Test
    void the_list_is_narrowed_and_sorted_by_a_form() {
        Studio studio = scene.studio();
        scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.client(studio, "Erika Muster", "CONSUMER");

        page(studio.nadja(), "/clients?kind=CONSUMER&sort=NEWEST&query=")
                .body(containsString("Erika Muster"))
                .body(not(containsString("Bäckerei Krume")));
    }

    @Test
    void staff_of_two_agencies_choose_the_desk_and_stay_there() {
        Studio cne = scene.studio();
        Studio other = scene.studio("zweites Studio");
        sitsAt(other, cne.nadja());
        scene.client(other, "Zimmerei Holz", "BUSINESS");
        page(cne.nadja(), "/clients").body(containsString("zweites Studio")).body(not(containsString("Zimmerei Holz")));

        String cookie = page(cne.nadja(), "/clients?agency=" + other.agencyId())
                .body(containsString("Zimmerei Holz"))
                .extract()
                .cookie("agency");

        as(cne.nadja())
                .accept("text/html")
                .cookie("agency", cookie)
                .get("/clients")
                .then()
                .body(containsString("Zimmerei Holz"));
    }

    @Test
    void the_desk_is_chosen_above_the_projects_too() {
        Studio cne = scene.studio();
        Studio other = scene.studio("zweites Studio");
        page(cne.nadja(), "/projects").body(not(containsString("?agency=")));
        sitsAt(other, cne.nadja());

        page(cne.nadja(), "/projects").body(containsString("?agency=" + other.agencyId()));
    }

    @Test
    void nobody_sits_at_the_desk_of_an_agency_that_is_not_theirs() {
        Studio cne = scene.studio();
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(tom).accept("text/html")
                .get("/clients?agency=" + cne.agencyId())
                .then()
                .statusCode(404);
    }

    private static void sitsAt(Studio other, String subject) {
        as(other.nadja())
                .contentType(ContentType.JSON)
                .body(Map.of("subject", subject, "name", "Nadja", "email", "n@cne.example"))
                .post("/api/agencies/" + other.agencyId() + "/members")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse save(Studio studio, UUID client, String revision, String website) {
        return as(studio.nadja())
                .accept("text/html")
                .formParam("name", "Bäckerei Krume")
                .formParam("kind", "BUSINESS")
                .formParam("website", website)
                .formParam("revision", revision)
                .post("/clients/" + client)
                .then();
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
