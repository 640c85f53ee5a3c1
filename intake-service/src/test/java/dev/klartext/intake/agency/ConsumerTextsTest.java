package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A consumer's order, and the legal texts that open it. */
@QuarkusTest
class ConsumerTextsTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    Tenancy tenancy;

    @Test
    void once_the_text_is_stored_a_consumer_orders_with_it() {
        Project project = consumersProject();
        Guest clara = scene.clara(project);
        store(project.studio(), "WITHDRAWAL", "de", "Widerrufsbelehrung: vierzehn Tage")
                .statusCode(201);

        scene.sent(project);

        frozen(project, clara)
                .body("legalTexts[0].text", equalTo("Widerrufsbelehrung: vierzehn Tage"))
                .body("legalTexts[0].version", equalTo(1));
        scene.order(project, clara.subject(), 1).statusCode(200);
    }

    @Test
    void the_button_says_that_it_costs_something_and_the_texts_can_be_read_before() {
        Project project = consumersProject();
        Guest clara = scene.clara(project);
        store(project.studio(), "WITHDRAWAL", "de", "Widerrufsbelehrung: vierzehn Tage");
        store(project.studio(), "TERMS", "de", "Unsere Bedingungen");
        scene.sent(project);

        page(clara, project.path() + "/brief/versions/1/sign-off", "de")
                .body(containsString("Zahlungspflichtig beauftragen"))
                .body(containsString("Widerrufsbelehrung: vierzehn Tage"))
                .body(containsString("Unsere Bedingungen"));
        page(clara, project.path() + "/brief/versions/1/sign-off", "en")
                .body(containsString("Order with obligation to pay"));
        page(clara, project.path() + "/brief/versions/1", "de")
                .body(containsString("Ihr Widerrufsrecht und die Bedingungen"));
    }

    @Test
    void a_business_reads_none_of_it() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        store(project.studio(), "WITHDRAWAL", "de", "Widerrufsbelehrung: vierzehn Tage");
        scene.sent(project);

        page(clara, project.path() + "/brief/versions/1/sign-off", "de")
                .body(containsString("Auftrag erteilen"))
                .body(not(containsString("Zahlungspflichtig")))
                .body(not(containsString("Widerrufsbelehrung")));
        assertThat(frozen(project, clara).extract().asString()).doesNotContain("legalTexts");
    }

    @Test
    void what_was_sent_keeps_its_version_when_a_new_one_is_stored() {
        Project project = consumersProject();
        Guest clara = scene.clara(project);
        store(project.studio(), "WITHDRAWAL", "de", "Fassung eins");
        scene.sent(project);

        store(project.studio(), "WITHDRAWAL", "de", "Fassung zwei").body("version", equalTo(2));

        frozen(project, clara).body("legalTexts[0].text", equalTo("Fassung eins"));
        assertThat(published
                        .last(project.studio().agencyId(), project.studio().agencyId(), "agency.legal-texts-stored.v1")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_text_in_another_language_opens_nothing() {
        Project project = consumersProject();
        scene.clara(project);
        store(project.studio(), "WITHDRAWAL", "en", "Information on withdrawal");
        scene.written(project, Scene.BRIEF);

        scene.send(project).statusCode(409);
    }

    @Test
    void who_turned_into_a_consumer_after_the_version_went_out_gets_a_new_one_first() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        tenancy.run(project.studio().agencyId(), tx -> tx.sql().execute("update client set kind = 'CONSUMER'"));

        scene.order(project, clara.subject(), 1).statusCode(409);
    }

    @Test
    void the_same_words_again_are_no_new_version() {
        Studio studio = scene.studio();
        store(studio, "TERMS", "de", "AGB");

        store(studio, "TERMS", "de", "AGB").statusCode(201).body("version", equalTo(1));
    }

    @Test
    void a_stored_text_is_never_overwritten_whoever_asks() {
        Studio studio = scene.studio();
        store(studio, "TERMS", "de", "AGB");

        assertThatThrownBy(() ->
                        tenancy.run(studio.agencyId(), tx -> tx.sql().execute("update legal_text set text = 'x'")))
                .hasStackTraceContaining("never overwritten");
    }

    @Test
    void only_who_administers_the_agency_stores_texts() {
        Studio studio = scene.studio();

        store(studio.alex(), studio, "TERMS", "de", "AGB").statusCode(403);
        store(scene.studio("Fotohaus Süd").nadja(), studio, "TERMS", "de", "AGB")
                .statusCode(404);
    }

    @Test
    void a_text_says_what_it_is() {
        Studio studio = scene.studio();

        as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"language": "fr", "text": " "}""")
                .post(path(studio))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("kind", "language", "text"));
    }

    private Project consumersProject() {
        Studio studio = scene.studio();
        return scene.project(studio, scene.client(studio, "Familie Krume", "CONSUMER"));
    }

    private static ValidatableResponse store(Studio studio, String kind, String language, String text) {
        return store(studio.nadja(), studio, kind, language, text);
    }

    private static ValidatableResponse store(String by, Studio studio, String kind, String language, String text) {
        return as(by).contentType(ContentType.JSON)
                .body("""
                        {"kind": "%s", "language": "%s", "text": "%s"}""".formatted(kind, language, text))
                .post(path(studio))
                .then();
    }

    private static ValidatableResponse frozen(Project project, Guest reader) {
        return as(reader.subject())
                .get("/api" + project.path() + "/brief/versions/1/frozen")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(Guest reader, String path, String language) {
        return as(reader.subject())
                .accept("text/html")
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static String path(Studio studio) {
        return "/api/agencies/" + studio.agencyId() + "/legal-texts";
    }
}
