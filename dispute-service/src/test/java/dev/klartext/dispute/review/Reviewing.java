package dev.klartext.dispute.review;

import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Scene;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words to say what the client's people do in a round of their own. */
record Reviewing(Scene scene, String result) {

    private static final String DRAFT = "/api/projects/{p}/results/{r}";

    ValidatableResponse part(String subject) {
        return get(subject, "/part");
    }

    /** Somebody types remarks on the whole; on top of what they typed before. */
    ValidatableResponse types(String subject, String... words) {
        List<Map<String, String>> remarks =
                Stream.of(words).map(each -> Map.of("text", each)).toList();
        return types(subject, Map.of("remarks", remarks));
    }

    ValidatableResponse types(String subject, Map<String, Object> saying) {
        return puts(subject, part(subject).extract().header("ETag"), saying);
    }

    ValidatableResponse puts(String subject, String etag, Map<String, Object> saying) {
        return scene.as(subject)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(saying)
                .put(DRAFT + "/part", scene.project(), result)
                .then();
    }

    ValidatableResponse handsIn(String subject) {
        return post(subject, "/part/hand-in");
    }

    ValidatableResponse round(String subject) {
        return get(subject, "/round");
    }

    ValidatableResponse lets(String subject, Given.Person whom) {
        return scene.as(subject)
                .contentType("application/json")
                .body(Map.of("personId", whom.personId(), "words", "Du kennst die Fotos."))
                .post(DRAFT + "/delegations", scene.project(), result)
                .then();
    }

    ValidatableResponse takesBackTheDecision(String subject) {
        return post(subject, "/delegations/revocation");
    }

    ValidatableResponse approves(String subject) {
        return scene.decides(subject, result, Map.of("decision", "APPROVE"));
    }

    ValidatableResponse get(String subject, String what) {
        return scene.as(subject).get(DRAFT + what, scene.project(), result).then();
    }

    ValidatableResponse post(String subject, String what) {
        return scene.as(subject).post(DRAFT + what, scene.project(), result).then();
    }

    ValidatableResponse page(String subject) {
        return scene.as(subject)
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then();
    }
}
