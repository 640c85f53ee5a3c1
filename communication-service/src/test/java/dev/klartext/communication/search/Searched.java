package dev.klartext.communication.search;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A project in whose history something is searched. */
record Searched(Given.Project project) {

    String call(String words) {
        return write(project.nadja(), "CALL", words);
    }

    String write(Given.Person person, String kind, String words) {
        Map<String, Object> entry = kind.equals("CALL")
                ? Map.of(
                        "kind",
                        kind,
                        "sentence",
                        words,
                        "seal",
                        true,
                        "withPersonId",
                        project.karl().personId())
                : Map.of("kind", kind, "sentence", words, "seal", true);
        return As.writing(person, entry)
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static JsonPath search(Given.Person person, String words) {
        return As.person(person)
                .queryParam("words", words)
                .get("/api/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> found(String words) {
        return sentences(search(project.nadja(), words));
    }

    List<String> asked(String query) {
        return sentences(As.person(project.nadja()).get("/api/search" + query).jsonPath());
    }

    /** What was said, put together from the pieces around the words. */
    static List<String> sentences(JsonPath answer) {
        return answer.getList("items.excerpt.collect { it.collect { piece -> piece.text }.join('') }");
    }
}
