package dev.klartext.communication.history;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.restassured.response.Response;
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
        return As.person(person)
                .formParam("kind", kind)
                .formParam("sentence", words)
                .formParam("withPersonId", project.karl().personId())
                .post(path() + "/entries");
    }

    /** Writes an entry that has its number at once. */
    void seal(Given.Person person, String kind, String words) {
        Map<String, Object> entry = Map.of(
                "kind", kind, "sentence", words, "withPersonId", project.karl().personId(), "seal", true);
        As.writing(person, entry).post(As.entries(project.projectId())).then().statusCode(201);
    }
}
