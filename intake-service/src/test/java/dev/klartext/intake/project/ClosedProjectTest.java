package dev.klartext.intake.project;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a closed project nothing is ordered, changed, planned or asked for any more; one sentence says so everywhere. */
@QuarkusTest
class ClosedProjectTest {

    @Inject
    Scene scene;

    Project project;
    String nadja;
    Guest clara;
    Guest karl;

    @BeforeEach
    void people() {
        project = scene.project();
        nadja = project.studio().nadja();
        clara = scene.clara(project);
        karl = scene.karl(project);
        scene.sent(project);
    }

    @Test
    void a_version_that_waits_is_neither_decided_nor_taken_back_nor_begun() {
        String wish = as(clara.subject()).get(api("/wishes")).then().extract().path("items[0].wish.id");
        closed();
        Map<String, Response> tried = new LinkedHashMap<>();
        tried.put("order", posts(clara.subject(), "/brief/versions/1/sign-off", """
                {"decision": "ORDER"}"""));
        tried.put("decline", posts(clara.subject(), "/brief/versions/1/sign-off", """
                {"decision": "DECLINE", "reason": "Zu teuer"}"""));
        tried.put("withdraw", posts(nadja, "/brief/versions/1/withdrawal", """
                {"reason": "Der Termin stimmt nicht"}"""));
        tried.put("start", posts(karl.subject(), "/brief/versions/1/reservation", """
                {"riskAccepted": true}"""));
        tried.put("send", posts(nadja, "/brief/versions", "{}"));
        tried.put("acknowledge", posts(clara.subject(), "/wishes/" + wish + "/acknowledgement", """
                {"version": 1}"""));
        tried.put("ask back", posts(clara.subject(), "/wishes/" + wish + "/question", """
                {"version": 1, "question": "Warum?"}"""));
        tried.put("questionnaire", posts(nadja, "/questionnaire", """
                {"template": "web-design"}"""));

        tried.forEach(ClosedProjectTest::refused);
    }

    @Test
    void an_order_is_neither_changed_nor_planned() {
        scene.order(project, clara.subject(), 1).statusCode(200);
        String step = as(nadja).get(api("/steps")).then().extract().path("items[0].id");
        String supply = as(nadja).get(api("/supplies")).then().extract().path("items[0].id");
        closed();
        Map<String, Response> tried = new LinkedHashMap<>();
        tried.put("change", posts(karl.subject(), "/changes", """
                {"title": "Seite für Feiertage"}"""));
        tried.put("step", posts(nadja, "/steps", """
                {"title": "Texte einpflegen", "plannedOn": "2036-12-01"}"""));
        tried.put("tick off", as(nadja).multiPart("note", "").post(api("/steps/" + step + "/done")));
        tried.put("supply", posts(nadja, "/supplies", """
                {"text": "Logo", "personId": "%s"}""".formatted(karl.personId())));
        tried.put(
                "hand in",
                as(karl.subject()).multiPart("note", "Liegt bei").post(api("/supplies/" + supply + "/received")));
        tried.put("hand over", posts(nadja, "/hand-over/items", """
                {"kind": "ACCESS", "text": "Zugang zum Hosting"}"""));
        tried.put("instalment", posts(nadja, "/instalments", """
                {"label": "Schlussrechnung", "netAmount": "450.00", "dueOn": "2036-12-04"}"""));

        tried.forEach(ClosedProjectTest::refused);
    }

    @Test
    void money_that_comes_afterwards_is_noted() {
        scene.order(project, clara.subject(), 1).statusCode(200);
        String instalment = posts(nadja, "/instalments", """
                {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2036-12-04"}""")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        closed();

        posts(nadja, "/instalments/" + instalment + "/paid", "{}").then().statusCode(200);
    }

    @Test
    void opened_again_it_goes_on() {
        closed();
        as(nadja).delete(api("/closing")).then().statusCode(200);

        scene.order(project, clara.subject(), 1).statusCode(200);
    }

    @Test
    void the_pages_say_so_and_offer_nothing_that_is_refused() {
        closed();

        page(clara.subject(), "/brief/versions/1")
                .body(containsString("abgeschlossen"))
                .body(not(containsString("/sign-off")))
                .body(not(containsString("/decline")))
                .body(not(containsString("/wishes/")));
        page(karl.subject(), "/brief/versions/1").body(not(containsString("riskAccepted")));
        page(nadja, "/brief/versions/1").body(not(containsString("/withdraw")));
        page(nadja, "/steps").body(not(containsString("/steps/new"))).body(not(containsString("/supplies/new")));
        page(nadja, "/payments").body(not(containsString("/payments/new")));
    }

    private void closed() {
        posts(nadja, "/closing", "{}").then().statusCode(200);
    }

    private static void refused(String what, Response answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(409);
        assertThat(answer.<String>path("detail")).as(what).contains("Dieses Projekt ist abgeschlossen");
    }

    private Response posts(String subject, String path, String body) {
        return as(subject).contentType(ContentType.JSON).body(body).post(api(path));
    }

    private ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(project.path() + path).then().statusCode(200);
    }

    private String api(String path) {
        return "/api" + project.path() + path;
    }
}
