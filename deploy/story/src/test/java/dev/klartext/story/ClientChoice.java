package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Nadja shows pictures, Karl and Clara mark favourites, and Clara chooses as many as were agreed. */
record ClientChoice(Api nadja, Api clara, Api karl, Api tom, Examples results) {

    void isMade(UUID project, UUID deliverable) {
        String path = "/results/api/projects/" + project;
        UUID shown = ApiIT.twice(nadja, path + "/deliverables/" + deliverable + "/results", threePictures())
                .expect(201)
                .id("id");
        String selection = path + "/results/" + shown + "/selection";
        List<String> pictures =
                clara.get(selection).expect(200).json().path("pictures").findValuesAsText("sha256");
        String mark = selection + "/marks/" + pictures.getFirst();
        karl.put(mark, "").expect(204);
        nadja.put(mark, "").expect(403);
        tom.put(mark, "").expect(404);
        assertThat(clara.get(selection).expect(200).text()).contains("Karl Reinhardt");
        assertThat(nadja.get(selection).expect(200).text()).doesNotContain("Karl Reinhardt");
        karl.delete(mark).expect(204);
        chosen(selection, pictures);
    }

    private void chosen(String selection, List<String> pictures) {
        String path = selection + "/choices";
        clara.post(path, choice(pictures)).expect(400);
        ObjectNode agreed = choice(pictures.subList(0, 1));
        karl.post(path, agreed).expect(403);
        Answer chosen = ApiIT.twice(clara, path, agreed).expect(201);
        assertThat(chosen.json().path("choice").path("files")).hasSize(1);
        clara.post(path, agreed).expect(409);
    }

    /** The documented choice of one picture, with these in its place. */
    private ObjectNode choice(List<String> pictures) {
        JsonNode asAgreed =
                results.body("post", "/results/api/projects/{project}/results/{result}/selection/choices", "As agreed");
        return ((ObjectNode) asAgreed).set("files", Api.JSON.valueToTree(pictures));
    }

    private static Multipart threePictures() {
        var form = new Multipart().field("why", "Die schönsten drei").field("pictures", "1");
        for (int i = 1; i <= 3; i++) {
            form.file("files", "Bild " + i + ".png", "image/png", Drawings.homePage("Bild " + i, "Backstube"));
        }
        return form;
    }
}
