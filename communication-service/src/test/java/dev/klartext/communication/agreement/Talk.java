package dev.klartext.communication.agreement;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A project's agreements by API, as its people use it. */
record Talk(Given.Project project) {

    static final String TEXT = "Die Rezeptseiten kommen erst im Januar, der Preis bleibt.";

    String path() {
        return "/api/projects/" + project.projectId() + "/agreements";
    }

    /** Nadja puts the text to these people; the agreement's id. */
    String asks(Given.Person... people) {
        return ask(project.nadja(), TEXT, people)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    Response ask(Given.Person asker, String text, Given.Person... people) {
        return ask(asker, text, Map.of(), people);
    }

    /** @param more what else stands in the request, by field */
    Response ask(Given.Person asker, String text, Map<String, ?> more, Given.Person... people) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("text", text);
        body.put("personIds", ids(people));
        return As.writing(asker, body).post(path());
    }

    Response reword(Given.Person asker, String id, String text) {
        return As.writing(asker, Map.of("text", text)).post(path() + "/" + id + "/versions");
    }

    Response answer(Given.Person person, String id, int version, String reply, String words) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version, "reply", reply));
        if (words != null) {
            body.put("words", words);
        }
        return As.writing(person, body).post(path() + "/" + id + "/answers");
    }

    Response confirm(Given.Person person, String id) {
        return answer(person, id, 1, "CONFIRM", null);
    }

    Response withdraw(Given.Person person, String id) {
        return As.person(person).post(path() + "/" + id + "/withdrawal");
    }

    JsonPath read(Given.Person person, String id) {
        return As.person(person)
                .get(path() + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String state(String id) {
        return read(project.nadja(), id).getString("state");
    }

    /** As if the days to answer had gone by. */
    void timeIsOver(String id) throws SQLException {
        try (var superuser = TestParts.superuserConnection("communication")) {
            superuser
                    .createStatement()
                    .execute(
                            "update agreement_version set due_on = current_date - 2 where agreement_id = '" + id + "'");
        }
    }

    /** The last entry of the shared history. */
    Map<String, Object> lastEntry() {
        List<Map<String, Object>> entries = As.person(project.clara())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getList("items");
        return entries.getLast();
    }

    /** Who owes what, by name. */
    List<String> waitsFor() {
        return As.person(project.nadja())
                .get("/api/open-points")
                .jsonPath()
                .getList("items.findAll { it.projectId == '" + project.projectId() + "' }.name");
    }

    private static List<UUID> ids(Given.Person... people) {
        return List.of(people).stream().map(Given.Person::personId).toList();
    }
}
