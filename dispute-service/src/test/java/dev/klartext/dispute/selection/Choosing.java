package dev.klartext.dispute.selection;

import dev.klartext.dispute.Scene;
import dev.klartext.dispute.result.SampleFiles;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The words to say how pictures are marked and chosen. */
record Choosing(Scene scene, String result, List<String> files) {

    private static final String SELECTION = "/api/projects/{p}/results/{r}/selection";

    /** Nadja shows three pictures of which two were agreed. */
    static Choosing shown(Scene scene) {
        RequestSpecification request = scene.as(scene.nadja())
                .multiPart("why", "Die schönsten drei.", "text/plain; charset=utf-8")
                .multiPart("pictures", "2")
                .multiPart("furtherPicture", "35,00");
        for (int i = 0; i < 3; i++) {
            request.multiPart("files", "bild-" + i + ".png", SampleFiles.png(30 + i, 20), "image/png");
        }
        var shown = request.post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .extract();
        return new Choosing(scene, shown.path("id"), shown.path("files.sha256"));
    }

    ValidatableResponse read(String subject) {
        return readBy(subject).statusCode(200);
    }

    ValidatableResponse readBy(String subject) {
        return scene.as(subject).get(SELECTION, scene.project(), result).then();
    }

    ValidatableResponse marks(String subject, int picture) {
        return scene.as(subject)
                .put(SELECTION + "/marks/{f}", scene.project(), result, files.get(picture))
                .then();
    }

    ValidatableResponse unmarks(String subject, int picture) {
        return scene.as(subject)
                .delete(SELECTION + "/marks/{f}", scene.project(), result, files.get(picture))
                .then();
    }

    /** Sends the first so many pictures, without a further word. */
    ValidatableResponse chooses(String subject, int count) {
        return chooses(subject, Map.of("files", files.subList(0, count)));
    }

    ValidatableResponse chooses(String subject, Map<String, Object> choice) {
        return chooses(subject, choice, null);
    }

    ValidatableResponse chooses(String subject, Map<String, Object> choice, String key) {
        RequestSpecification request = scene.as(subject).contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(choice)
                .post(SELECTION + "/choices", scene.project(), result)
                .then();
    }
}
