package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is done to an order after it was given, through the API. */
@ApplicationScoped
class Changing {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    ObjectMapper json;

    /** A project in which Clara has ordered version 1; Karl is the contact. */
    record Ordered(Project project, Guest clara, Guest karl) {

        String nadja() {
            return project.studio().nadja();
        }

        String api() {
            return "/api" + project.path() + "/changes";
        }
    }

    Ordered ordered() {
        return ordered(scene.project());
    }

    /** The same where Clara orders for her family and not for the bakery; the agency has stored what she reads before. */
    Ordered orderedByConsumer() {
        Scene.Studio studio = scene.studio();
        Project project = scene.project(studio, scene.client(studio, "Familie Krume", "CONSUMER"));
        post(
                        studio.nadja(),
                        "/api/agencies/" + studio.agencyId() + "/legal-texts",
                        Map.of("kind", "WITHDRAWAL", "language", "de", "text", "Vierzehn Tage Widerruf"))
                .statusCode(201);
        return ordered(project);
    }

    private Ordered ordered(Project project) {
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);
        return new Ordered(project, clara, karl);
    }

    ValidatableResponse proposes(Ordered order, String subject, Map<String, ?> change) {
        return post(subject, order.api(), change);
    }

    /** Karl proposes; the change's number. */
    int proposed(Ordered order) {
        return proposes(order, order.karl().subject(), Map.of("title", "Seite für Feiertage", "reason", "Wegen Advent"))
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** What the agency reads before it works the change out. */
    ObjectNode draft(Ordered order, int change) {
        try {
            return (ObjectNode) json.readTree(as(order.nadja())
                    .get(order.api() + "/" + change + "/draft")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    ValidatableResponse saves(Ordered order, int change, String etag, JsonNode worked) {
        return as(order.nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(worked.toString())
                .put(order.api() + "/" + change + "/draft")
                .then();
    }

    /** One deliverable more for 400 € and three days. */
    void worksOut(Ordered order, int change) {
        ObjectNode draft = draft(order, change);
        ((ArrayNode) draft.path("brief").path("deliverables"))
                .addObject()
                .put("title", "Seite für Feiertage")
                .put("contractType", "WORK")
                .put("netPrice", "400.00")
                .put("includedRounds", 1);
        draft.put("days", 3);
        String etag =
                as(order.nadja()).get(order.api() + "/" + change + "/draft").header("ETag");
        saves(order, change, etag, draft).statusCode(200);
    }

    ValidatableResponse sends(Ordered order, int change) {
        return as(order.nadja()).post(order.api() + "/" + change + "/sending").then();
    }

    /** Karl proposes, Nadja works it out and sends it; the change's number. */
    int sent(Ordered order) {
        int change = proposed(order);
        worksOut(order, change);
        sends(order, change).statusCode(201);
        return change;
    }

    ValidatableResponse decides(Ordered order, String subject, int change, Map<String, String> answer) {
        return post(subject, order.api() + "/" + change + "/decision", answer);
    }

    ValidatableResponse signs(Ordered order, int change) {
        return decides(order, order.clara().subject(), change, Map.of("decision", "SIGN"));
    }

    /** Clara says up to which net amount she may order. */
    ValidatableResponse maySpend(Ordered order, String net) {
        Guest clara = order.clara();
        return post(
                clara.subject(),
                "/api" + order.project().path() + "/participants/" + clara.personId() + "/authority/confirmations",
                Map.of("orders", true, "approves", true, "accepts", true, "upToNet", net));
    }

    ValidatableResponse withdraws(Ordered order, String subject, int change) {
        return post(subject, order.api() + "/" + change + "/withdrawal", Map.of());
    }

    /** Ids of what is ordered now: "goals" or "deliverables". */
    List<String> ids(Ordered order, String part) {
        return as(order.nadja())
                .get("/api" + order.project().path() + "/order")
                .then()
                .statusCode(200)
                .extract()
                .path("brief." + part + ".id");
    }

    JsonNode event(Ordered order, String type) {
        Project project = order.project();
        return published.last(project.studio().agencyId(), project.id(), "change." + type + ".v1");
    }

    private static ValidatableResponse post(String subject, String path, Map<String, ?> body) {
        return as(subject).contentType(ContentType.JSON).body(body).post(path).then();
    }
}
