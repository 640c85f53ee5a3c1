package dev.klartext.communication.history;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The page of a project's history, as its people use it. */
record HistoryPage(Given.Project project) {

    String path() {
        return "/projects/" + project.projectId();
    }

    String shownTo(Given.Person person) {
        return As.person(person).get(path()).then().statusCode(200).extract().asString();
    }

    /** Types an entry into the form; it can be taken back. */
    Response note(Given.Person person, String kind, String words) {
        return sent(
                person,
                Map.of(
                        "kind",
                        kind,
                        "sentence",
                        words,
                        "withPersonId",
                        project.karl().personId()));
    }

    /** Sends the form with these fields. */
    Response sent(Given.Person person, Map<String, ?> fields) {
        return typed(person, fields).post(path() + "/entries");
    }

    /** The form with these fields, to which files may be added. */
    RequestSpecification typed(Given.Person person, Map<String, ?> fields) {
        RequestSpecification form = As.person(person).accept("text/html");
        fields.forEach((name, value) -> form.multiPart(name, value.toString(), "text/plain; charset=utf-8"));
        return form;
    }

    /** Writes an entry that has its number at once. */
    void seal(Given.Person person, String kind, String words) {
        Map<String, Object> entry = Map.of(
                "kind", kind, "sentence", words, "withPersonId", project.karl().personId(), "seal", true);
        As.writing(person, entry).post(As.entries(project.projectId())).then().statusCode(201);
    }
}
