package dev.klartext.intake.offer;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the inquiry to the draft through the API, and two short ways to it. */
@QuarkusTest
class InquiryApiTest {

    private static final String CLARA = """
            {"name": "Clara Krume", "organisation": "Bäckerei Krume", "email": "clara@krume.example",
             "text": "Niemand findet unsere Öffnungszeiten.", "until": "2036-12-18"}""";
    private static final String OFFER = """
            {"order": {"newClient": "Bäckerei Krume", "kind": "BUSINESS", "title": "Website-Relaunch",
                       "deliverable": "Startseite", "price": "4800.00", "until": "2036-12-18"},
             "addContact": true}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void what_is_asked_on_the_phone_is_entered_and_told_without_names() {
        Studio studio = scene.studio();

        String id = enter(studio, CLARA)
                .statusCode(201)
                .body("state", equalTo("NEW"))
                .body("source", equalTo("STAFF"))
                .extract()
                .path("id");

        assertThat(published
                        .last(studio.agencyId(), studio.agencyId(), "offer.inquiry-received.v1")
                        .toString())
                .contains(id)
                .doesNotContain("Clara");
    }

    @Test
    void an_inquiry_needs_a_name_words_and_a_way_to_answer() {
        enter(scene.studio(), "{\"organisation\": \"Bäckerei Krume\"}")
                .statusCode(400)
                .body("violations.field", hasItems("name", "text", "email"));
    }

    @Test
    void an_offer_is_a_draft_with_the_words_of_the_inquiry_as_its_first_wish() {
        Studio studio = scene.studio();
        String inquiry = entered(studio);

        String project = offer(studio, inquiry).statusCode(201).extract().path("id");

        as(studio.nadja())
                .get("/api/projects/" + project + "/brief")
                .then()
                .body("wishes.text", contains("Niemand findet unsere Öffnungszeiten."))
                .body("deliverables[0].netPrice", equalTo("4800.00"))
                .body("dates[0].on", equalTo("2036-12-18"));
        as(studio.nadja())
                .get("/api/projects/" + project + "/participants")
                .then()
                .body("items.name", hasItem("Clara Krume"));
        as(studio.nadja())
                .get("/api/inquiries/" + inquiry)
                .then()
                .body("state", equalTo("OFFERED"))
                .body("projectId", equalTo(project))
                .body("decidedByName", equalTo("Nadja"));
        assertThat(published
                        .last(studio.agencyId(), studio.agencyId(), "offer.made.v1")
                        .path("projectId")
                        .asText())
                .isEqualTo(project);
    }

    @Test
    void an_offer_becomes_an_order_like_any_other() {
        Studio studio = scene.studio();
        String id = offer(studio, entered(studio)).extract().path("id");
        Project project = new Project(studio, UUID.fromString(id), "/projects/" + id);
        String clara = scene.clara(project).subject();
        scene.sent(project);

        scene.order(project, clara, 1).statusCode(200).body("state", equalTo("ORDERED"));
    }

    @Test
    void an_inquiry_is_dealt_with_once() {
        Studio studio = scene.studio();
        String inquiry = entered(studio);
        decline(studio, inquiry, "Bis März ausgebucht")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("Bis März ausgebucht"));

        offer(studio, inquiry).statusCode(409).body("detail", containsString("Nadja"));
        decline(studio, inquiry, "Noch einmal").statusCode(409);
        published.last(studio.agencyId(), studio.agencyId(), "offer.inquiry-declined.v1");
    }

    @Test
    void inquiries_come_newest_first_and_by_state() {
        Studio studio = scene.studio();
        String first = entered(studio);
        String second = entered(studio);
        decline(studio, first, null);

        as(studio.nadja()).get("/api/inquiries").then().body("items.id", contains(second, first));
        as(studio.nadja()).get("/api/inquiries?state=NEW").then().body("items.id", contains(second));
        as(studio.nadja()).get("/api/inquiries?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void the_same_key_makes_one_offer() {
        Studio studio = scene.studio();
        String inquiry = entered(studio);
        String key = UUID.randomUUID().toString();
        String first = offer(studio, inquiry, key).extract().path("id");

        offer(studio, inquiry, key).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void another_agency_finds_no_inquiry() {
        String inquiry = entered(scene.studio());
        Studio other = scene.studio("Fotohaus Süd");

        as(other.nadja()).get("/api/inquiries/" + inquiry).then().statusCode(404);
        offer(other, inquiry).statusCode(404);
        decline(other, inquiry, null).statusCode(404);
    }

    @Test
    void a_client_reads_no_inquiries() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara)
                .get("/api/inquiries?agencyId=" + project.studio().agencyId())
                .then()
                .statusCode(404);
    }

    @Test
    void a_short_order_is_a_draft_in_five_fields() {
        Studio studio = scene.studio();

        shortOrder(studio, """
                {"newClient": "Zimmerei Holz", "kind": "BUSINESS", "title": "Flyer", "deliverable": "Flyer A5"}""").statusCode(201).body("clientName", equalTo("Zimmerei Holz"));
    }

    @Test
    void a_short_order_for_nobody_is_named() {
        shortOrder(scene.studio(), """
                {"title": "Flyer", "price": "-1"}""")
                .statusCode(400)
                .body("violations.field", hasItems("newClient", "deliverable", "price"));
    }

    @Test
    void a_project_begins_like_an_earlier_one_without_its_dates() {
        Project earlier = scene.project();
        scene.written(earlier, Scene.BRIEF);
        UUID client = scene.client(earlier.studio(), "Café Mokka", "BUSINESS");

        String copy = copy(earlier, earlier.studio().nadja(), client)
                .statusCode(201)
                .body("clientName", equalTo("Café Mokka"))
                .extract()
                .path("id");

        as(earlier.studio().nadja())
                .get("/api/projects/" + copy + "/brief")
                .then()
                .body("goals[0].text", equalTo("Öffnungszeiten in fünf Sekunden finden"))
                .body("deliverables.netPrice", contains("1200.00", "300.5"))
                .body("supplies[0].text", equalTo("Fotos vom Laden"))
                .body("supplies[0].dueOn", equalTo(null))
                .body("dates", hasSize(0));
    }

    @Test
    void only_the_agency_itself_copies_a_project() {
        Project earlier = scene.project();
        String tom = scene.studio("Fotohaus Süd").nadja();

        copy(earlier, tom, UUID.randomUUID()).statusCode(404);
        copy(earlier, scene.clara(earlier).subject(), UUID.randomUUID()).statusCode(403);
        copy(earlier, earlier.studio().nadja(), UUID.randomUUID())
                .statusCode(400)
                .body("violations.field", hasItem("clientId"));
    }

    private static String entered(Studio studio) {
        return enter(studio, CLARA).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse enter(Studio studio, String body) {
        return as(studio.nadja())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/inquiries")
                .then();
    }

    private static ValidatableResponse offer(Studio studio, String inquiry) {
        return offer(studio, inquiry, UUID.randomUUID().toString());
    }

    private static ValidatableResponse offer(Studio studio, String inquiry, String key) {
        return as(studio.nadja())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(OFFER)
                .post("/api/inquiries/" + inquiry + "/offer")
                .then();
    }

    private static ValidatableResponse decline(Studio studio, String inquiry, String reason) {
        return as(studio.nadja())
                .contentType(ContentType.JSON)
                .body(reason == null ? "{}" : "{\"reason\": \"" + reason + "\"}")
                .post("/api/inquiries/" + inquiry + "/decline")
                .then();
    }

    private static ValidatableResponse shortOrder(Studio studio, String body) {
        return as(studio.nadja())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/short-orders")
                .then();
    }

    private static ValidatableResponse copy(Project earlier, String subject, UUID client) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "%s", "title": "Noch einmal"}""".formatted(client))
                .post("/api" + earlier.path() + "/copies")
                .then();
    }
}
