package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;

import dev.klartext.intake.Scene.Project;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Steps and supplies as tests make them, through the API. */
final class Steps {

    private Steps() {}

    static String path(Project project) {
        return "/api" + project.path() + "/steps";
    }

    static String supplies(Project project) {
        return "/api" + project.path() + "/supplies";
    }

    static ValidatableResponse plan(Project project, String step) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(step)
                .post(path(project))
                .then();
    }

    static String planned(Project project) {
        return plan(project, """
                {"title": "Startseite umsetzen", "plannedOn": "2036-12-04"}""").statusCode(201).extract().path("id");
    }

    static String plannedFor(Project project, UUID person) {
        return plan(project, """
                {"title": "Zugang zum Hosting", "plannedOn": "2036-12-04", "personId": "%s"}""".formatted(person)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse tickOff(Project project, String subject, String step, String note) {
        return as(subject)
                .multiPart("note", note)
                .post(path(project) + "/" + step + "/done")
                .then();
    }

    static ValidatableResponse takeTickBack(Project project, String subject, String step) {
        return as(subject).delete(path(project) + "/" + step + "/done").then();
    }

    static String asked(Project project, UUID person) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body("""
                {"text": "Fotos vom Laden", "dueOn": "2036-12-04", "personId": "%s"}""".formatted(person))
                .post(supplies(project))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse handIn(Project project, String subject, String supply) {
        return as(subject)
                .multiPart("note", "Kommen gleich")
                .multiPart("file", "fotos.txt", "drei Fotos".getBytes(), "text/plain")
                .post(supplies(project) + "/" + supply + "/received")
                .then();
    }
}
