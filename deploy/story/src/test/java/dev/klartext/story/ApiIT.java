package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Scripts go the way of the story with the examples of our own OpenAPI documents. */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {
    private final Whole whole = Whole.running();
    private final Api nadja = whole.api("nadja");
    private final Api clara = whole.api("clara");
    private final Api karl = whole.api("karl");
    private final Api hansen = whole.api("hansen");
    private final Api tom = whole.api("tom");
    private Examples intake;
    private Examples communication;
    private Examples results;

    @BeforeAll
    void readDocuments() {
        intake = Examples.of(nadja, "intake");
        communication = Examples.of(nadja, "communication");
        results = Examples.of(nadja, "results");
    }

    @Test
    void eachWriteHasAnExample() {
        assertThat(List.of(intake, communication, results))
                .flatExtracting(Examples::writesWithoutExample)
                .isEmpty();
    }

    @Test
    void aProjectGoesFromTheClientToTheApprovedDraft() throws Exception {
        UUID client = clientIsMadeOnce();
        UUID project = project(client);
        nothingIsSentWhileNobodyDecides(project);
        people(project);
        sent(project);
        everybodyJoins(project);
        ordered(project);
        said(project);
        UUID approved = new DraftByApi(nadja, clara, karl, tom, results).shownAndApproved(project);
        new ClientChoice(nadja, clara, karl, tom, results)
                .isMade(project, new Agency(nadja).deliverables(project).getLast());
        theRecordFits(project);
        tomMeetsNothing(project, client, approved);
    }

    private UUID clientIsMadeOnce() {
        JsonNode bakery = intake.body("post", "/intake/api/clients", "bakery");
        String key = UUID.randomUUID().toString();
        UUID client = nadja.post("/intake/api/clients", bakery, "Idempotency-Key", key)
                .expect(201)
                .id("id");
        Answer again = nadja.post("/intake/api/clients", bakery, "Idempotency-Key", key)
                .expect(201);
        assertThat(again.id("id")).isEqualTo(client);
        var other = Map.of("name", "Bäckerei Anders", "kind", "BUSINESS");
        nadja.post("/intake/api/clients", other, "Idempotency-Key", key).expect(422);
        Answer first = nadja.get("/intake/api/clients?limit=1").expect(200);
        assertThat(first.json().path("items")).hasSize(1);
        return client;
    }

    private UUID project(UUID client) {
        ObjectNode body = (ObjectNode) intake.body("post", "/intake/api/projects", "relaunch");
        UUID project = twice(nadja, "/intake/api/projects", body.put("clientId", client.toString()))
                .expect(201)
                .id("id");
        assertThat(nadja.get("/intake/api/projects")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(project.toString());
        return project;
    }

    private void nothingIsSentWhileNobodyDecides(UUID project) {
        saved(project);
        Answer refused = nadja.post(brief(project) + "/versions", "").expect(409);
        assertThat(refused.string("detail")).contains("niemand").contains("entscheidet");
    }

    private void saved(UUID project) {
        String etag = nadja.get(brief(project)).expect(200).header("ETag");
        JsonNode body = intake.body("put", "/intake/api/projects/{project}/brief", "relaunch");
        nadja.put(brief(project), body).expect(428);
        nadja.put(brief(project), body, "If-Match", etag).expect(200);
        nadja.put(brief(project), body, "If-Match", etag).expect(412);
    }

    private void people(UUID project) {
        String path = "/intake/api/projects/" + project + "/participants";
        for (String example : List.of("decides", "sharedMailbox", "partner")) {
            twice(nadja, path, intake.body("post", "/intake/api/projects/{project}/participants", example))
                    .expect(201);
        }
        ObjectNode karl =
                (ObjectNode) intake.body("post", "/intake/api/projects/{project}/participants", "sharedMailbox");
        karl.put("name", "Karl Reinhardt").put("email", "karl@krume.example").put("sharedMailbox", false);
        twice(nadja, path, karl).expect(201);
        nadja.post(path, Map.of("name", "", "side", "CLIENT")).expect(400);
        assertThat(nadja.get(path).expect(200).json().path("items")).hasSize(5);
    }

    private void sent(UUID project) {
        Answer version = twice(nadja, brief(project) + "/versions", "").expect(201);
        assertThat(version.json().path("version").asInt()).isEqualTo(1);
        assertThat(version.string("sha256")).matches("[0-9a-f]{64}");
    }

    private void everybodyJoins(UUID project) {
        try (var browsers = new Browsers()) {
            joins(browsers, project, "clara", "clara@krume.example", "Clara Krume");
            joins(browsers, project, "karl", "karl@krume.example", "Karl Reinhardt");
            joins(browsers, project, "hansen", "hansen@host.example", "Hansen");
        }
    }

    private void joins(Browsers browsers, UUID project, String login, String address, String name) {
        Invited.to(project, whole, address).joins(browsers.visitor(login, "de", Visitor.Screen.DESKTOP), name);
    }

    private void ordered(UUID project) {
        String path = brief(project) + "/versions/1/sign-off";
        JsonNode order =
                intake.body("post", "/intake/api/projects/{project}/brief/versions/{version}/sign-off", "order");
        assertThat(karl.post(path, order).expect(403).string("detail")).contains("wer bei Ihnen entscheidet");
        nadja.post(path, order).expect(403);
        assertThat(hansen.get(brief(project) + "/versions/1").status()).isIn(403, 404);
        Answer ordered = twice(clara.freshLogin(), path, order).expect(200);
        assertThat(ordered.string("state")).isEqualTo("ORDERED");
        clara.post(path, order).expect(409);
        Eventually.get(
                () -> nadja.get("/communication/api/open-points?mine")
                        .expect(200)
                        .text(),
                points -> points.contains("Ersten Entwurf zeigen"));
    }

    private void said(UUID project) {
        String path = "/communication/api/projects/" + project + "/entries";
        twice(nadja, path, communication.body("post", "/communication/api/projects/{project}/entries", "call"))
                .expect(201);
        twice(nadja, path, communication.body("post", "/communication/api/projects/{project}/entries", "note"))
                .expect(201);
        Answer typing = twice(nadja, path, Map.of("kind", "COMMENT", "sentence", "Ein Tippfehler"))
                .expect(201);
        nadja.delete(path + "/" + typing.string("id")).expect(204);
        twice(clara, path, Map.of("kind", "COMMENT", "sentence", "Die Fotos kommen am Freitag.", "seal", true))
                .expect(201);
        clara.get(path + "?log=internal").expect(404);
        assertThat(clara.get(path).text()).doesNotContain("Backup").doesNotContain("Tippfehler");
        assertThat(hansen.get(path).expect(200).text()).doesNotContain("1200").doesNotContain("1.200");
    }

    /** A script that lost the first answer asks again with the same key: the same answer, and nothing happens again. */
    static Answer twice(Api person, String path, Object body) {
        String key = UUID.randomUUID().toString();
        Supplier<Answer> ask = () -> body instanceof Multipart form
                ? person.post(path, form, "Idempotency-Key", key)
                : person.post(path, body, "Idempotency-Key", key);
        Answer first = ask.get();
        assertThat(ask.get().json()).isEqualTo(first.json());
        return first;
    }

    private void theRecordFits(UUID project) throws Exception {
        Eventually.get(() -> whole.entries(nadja, project).toString(), entries -> entries.contains("freigegeben"));
        List<JsonNode> entries = whole.entries(clara, project);
        assertThat(entries.stream().map(entry -> entry.path("number").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        assertThat(entries)
                .allSatisfy(entry -> assertThat(fieldNames(entry))
                        .contains("number", "kind", "occurredAt", "recordedAt", "audience", "sentence", "leafHash"));
        JsonNode head = clara.get("/communication/api/projects/" + project + "/head")
                .expect(200)
                .json();
        CheckedRecord.check(
                entries.stream().map(entry -> entry.path("leafHash").asText()).toList(),
                head.path("checkpoint").asText(),
                head.path("publicKey").asText());
    }

    private static List<String> fieldNames(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** For Tom nothing of it is there, in the same words as for what never was. */
    private void tomMeetsNothing(UUID project, UUID client, UUID result) {
        UUID nowhere = UUID.randomUUID();
        JsonNode shown = nadja.get("/results/api/projects/" + project + "/results/" + result)
                .expect(200)
                .json();
        for (String path : List.of(
                "/intake/api/projects/%s",
                "/intake/api/projects/%s/participants",
                "/intake/api/projects/%s/brief",
                "/intake/api/projects/%s/brief/versions",
                "/intake/api/projects/%s/brief/versions/1",
                "/intake/api/projects/%s/brief/versions/1/frozen",
                "/communication/api/projects/%s/entries",
                "/communication/api/projects/%s/head",
                "/results/api/projects/%s/deliverables",
                "/results/api/projects/%s/results/" + result,
                "/results/api/projects/%s/results/" + result + "/decisions",
                "/results/api/projects/%s/results/" + result + "/part",
                "/results/api/projects/%s/results/" + result + "/round",
                "/results/api/projects/%s/results/" + result + "/delegations",
                "/results/api/projects/%s/results/" + result + "/revision/restatements",
                "/results/api/projects/%s/files/"
                        + shown.path("files").path(0).path("sha256").asText())) {
            Answer there = tom.get(path.formatted(project)).expect(404);
            Answer nothing = tom.get(path.formatted(nowhere)).expect(404);
            assertThat(there.text().replace(project.toString(), ""))
                    .isEqualTo(nothing.text().replace(nowhere.toString(), ""));
        }
        tom.get("/intake/api/clients/" + client).expect(404);
        for (String list : List.of("/intake/api/clients", "/intake/api/projects", "/communication/api/open-points")) {
            assertThat(tom.get(list).expect(200).text()).doesNotContain("Krume").doesNotContain(project.toString());
        }
    }

    private static String brief(UUID project) {
        return "/intake/api/projects/" + project + "/brief";
    }
}
