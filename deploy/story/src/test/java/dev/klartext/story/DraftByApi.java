package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Nadja shows two versions of a draft, Clara asks for changes to the first and approves the second. */
record DraftByApi(Api nadja, Api clara, Api karl, Api tom, Examples results) {

    UUID shownAndApproved(UUID project) {
        UUID deliverable = Eventually.get(() -> new Agency(nadja).deliverables(project), all -> !all.isEmpty())
                .getFirst();
        String path = "/results/api/projects/" + project + "/deliverables/" + deliverable + "/results";
        JsonNode link = results.body(
                "post", "/results/api/projects/{project}/deliverables/{deliverable}/results", "A link to look at");
        UUID first = ApiIT.twice(nadja, path, form(link)).expect(201).id("id");
        String decisions = "/results/api/projects/" + project + "/results/%s/decisions";
        String documented = "/results/api/projects/{project}/results/{result}/decisions";
        JsonNode wished = ApiIT.twice(
                        clara, decisions.formatted(first), results.body("post", documented, "Ask for changes"))
                .expect(201)
                .json();
        replied(project, first, wished.path("remarks").path(0).path("id").asText());
        restatedAndAgreed(project, first);
        byte[] picture = Drawings.homePage("Frisch seit 1921", "Mo bis Sa ab 6 Uhr");
        JsonNode uploaded = results.body(
                "post", "/results/api/projects/{project}/deliverables/{deliverable}/results", "Uploaded files");
        Multipart draft = new Multipart()
                .field("why", uploaded.path("why").asText())
                .field("uploads", upload(project))
                .file("files", "Startseite.png", "image/png", picture);
        UUID second = ApiIT.twice(nadja, path, draft).expect(201).id("id");
        new ClientRound(nadja, clara, karl, results).goesOn(project, second);
        JsonNode approve = results.body("post", documented, "Approve");
        karl.post(decisions.formatted(second), approve).expect(403);
        Answer approved =
                ApiIT.twice(clara, decisions.formatted(second), approve).expect(201);
        assertThat(approved.string("manifestSha256")).matches("[0-9a-f]{64}");
        clara.post(decisions.formatted(second), approve).expect(409);
        assertThat(nadja.get(path)
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("APPROVED");
        return second;
    }

    /** A small file in two pieces, as a large one comes in many. */
    private String upload(UUID project) {
        byte[] bytes = "Brot, das Zeit bekommt".getBytes(StandardCharsets.UTF_8);
        String address = nadja.post(
                        "/results/api/projects/" + project + "/uploads",
                        "",
                        "Upload-Length",
                        Integer.toString(bytes.length),
                        "Upload-Metadata",
                        "filename VGV4dC50eHQ=")
                .expect(201)
                .header("Location")
                .substring(Whole.URL.length());
        for (int at : new int[] {0, 10}) {
            byte[] piece = Arrays.copyOfRange(bytes, at, at == 0 ? 10 : bytes.length);
            nadja.patch(
                            address,
                            piece,
                            "Content-Type",
                            "application/offset+octet-stream",
                            "Upload-Offset",
                            Integer.toString(at))
                    .expect(204);
        }
        clara.get(address).expect(403);
        tom.get(address).expect(404);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void replied(UUID project, UUID draft, String remark) {
        String path = "/results/api/projects/%s/results/%s/remarks/%s/replies";
        JsonNode reply = results.body("post", path.formatted("{project}", "{result}", "{remark}"), "Reply");
        ApiIT.twice(nadja, path.formatted(project, draft, remark), reply).expect(201);
        tom.post(path.formatted(project, draft, remark), reply).expect(404);
        assertThat(clara.get(path.formatted(project, draft, remark))
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    /** The round is restated with an extra wish, which becomes a change of the order once Clara agrees. */
    private void restatedAndAgreed(UUID project, UUID draft) {
        String documented = "/results/api/projects/{project}/results/{result}/revision";
        String path = "/results/api/projects/" + project + "/results/" + draft + "/revision";
        String etag = nadja.get(path + "/draft").expect(200).header("ETag");
        nadja.put(path + "/draft", results.body("put", documented + "/draft", "One extra wish"), "If-Match", etag)
                .expect(200);
        JsonNode sent =
                ApiIT.twice(nadja, path + "/restatements", "").expect(201).json();
        JsonNode agree = results.body("post", documented + "/restatements/{number}/answers", "Agree");
        ((ObjectNode) agree.path("replies").path(0))
                .put("itemId", sent.path("items").path(0).path("id").asText());
        karl.post(path + "/restatements/1/answers", agree).expect(403);
        ApiIT.twice(clara, path + "/restatements/1/answers", agree).expect(201);
        clara.post(path + "/restatements/1/answers", agree).expect(409);
        Eventually.get(
                () -> nadja.get("/intake/api/projects/" + project + "/changes")
                        .expect(200)
                        .text(),
                changes -> changes.contains("Ein kurzes Video statt des Fotos"));
        assertThat(nadja.get("/results/api/board?state=CHANGES_REQUESTED")
                        .expect(200)
                        .text())
                .contains(draft.toString());
    }

    private static Multipart form(JsonNode fields) {
        var form = new Multipart();
        fields.properties()
                .forEach(field -> form.field(field.getKey(), field.getValue().asText()));
        return form;
    }
}
