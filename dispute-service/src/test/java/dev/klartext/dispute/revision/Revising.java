package dev.klartext.dispute.revision;

import dev.klartext.dispute.Scene;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words to say how a round is restated and answered. */
record Revising(Scene scene, String result) {

    static final Map<String, Object> SATURDAY =
            Map.of("remarks", List.of(1), "classed", "MEND", "words", "Der Samstag steht bei den Zeiten");
    static final Map<String, Object> VIDEO = Map.of(
            "remarks", List.of(2, 3), "classed", "EXTRA_WISH", "words", "Ein kurzes Video", "net", "420.00", "days", 4);
    private static final String ROUND = "/api/projects/{p}/results/{r}/revision";

    /** Nadja writes a restatement with these items and sends it. */
    @SafeVarargs
    final void restated(Map<String, Object>... items) {
        String etag = draft().extract().header("ETag");
        saves(etag, items).statusCode(200);
        sends().statusCode(201);
    }

    ValidatableResponse draft() {
        return draft(scene.nadja());
    }

    ValidatableResponse draft(String subject) {
        return scene.as(subject).get(ROUND + "/draft", scene.project(), result).then();
    }

    @SafeVarargs
    final ValidatableResponse saves(String etag, Map<String, Object>... items) {
        RequestSpecification request = scene.as(scene.nadja()).contentType("application/json");
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        return request.body(Map.of("words", "Offen am Samstag.", "items", Arrays.asList(items)))
                .put(ROUND + "/draft", scene.project(), result)
                .then();
    }

    ValidatableResponse sends() {
        return scene.as(scene.nadja())
                .post(ROUND + "/restatements", scene.project(), result)
                .then();
    }

    ValidatableResponse sends(String key) {
        return scene.as(scene.nadja())
                .header("Idempotency-Key", key)
                .post(ROUND + "/restatements", scene.project(), result)
                .then();
    }

    ValidatableResponse read(String subject) {
        return scene.as(subject)
                .get(ROUND + "/restatements", scene.project(), result)
                .then();
    }

    /** Clara says yes to all of it. */
    ValidatableResponse agrees(int number) {
        return answers(scene.clara(), number, Map.of("understood", true, "replies", replies(number, "AGREE")));
    }

    /** Clara says yes to all but the last item. */
    ValidatableResponse objectsToTheLast(int number, String word) {
        List<Map<String, Object>> replies = replies(number, "AGREE");
        Map<String, Object> last = replies.getLast();
        List<Map<String, Object>> answer = IntStream.range(0, replies.size())
                .mapToObj(i -> i < replies.size() - 1
                        ? replies.get(i)
                        : Map.of("itemId", last.get("itemId"), "consent", "OBJECT", "word", word))
                .toList();
        return answers(scene.clara(), number, Map.of("understood", true, "replies", answer));
    }

    List<Map<String, Object>> replies(int number, String consent) {
        List<String> items = read(scene.clara()).extract().path("items[%d].items.id".formatted(number - 1));
        return items.stream()
                .map(id -> Map.<String, Object>of("itemId", id, "consent", consent))
                .toList();
    }

    ValidatableResponse answers(String subject, int number, Map<String, Object> answer) {
        return scene.as(subject)
                .contentType("application/json")
                .body(answer)
                .post(ROUND + "/restatements/{n}/answers", scene.project(), result, number)
                .then();
    }
}
