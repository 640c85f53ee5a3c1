package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order with everything around it that pages can show, and one of a consumer who has not decided yet. */
final class Surroundings {
    private final Whole whole;
    private final Agency agency;
    private final Api clara;
    private final UUID client;
    private final UUID project;
    private final UUID consumers;
    private UUID next;

    private Surroundings(Whole whole) {
        this.whole = whole;
        this.agency = new Agency(whole.api("nadja"));
        this.clara = whole.api("clara");
        this.client = agency.client("Messebau Krume");
        this.project = agency.project(client, "Messestand");
        this.consumers = agency.project(agency.consumer("Familie Krume"), "Familienfotos");
    }

    static Surroundings of(Whole whole) {
        var all = new Surroundings(whole);
        all.ordered();
        all.questionnaire();
        all.nextProject();
        all.handOver();
        all.instalment();
        all.changes();
        all.consumersOrder();
        return all;
    }

    /** What only one of several pages of a kind shows; first the reader's own form of the consumer's order. */
    List<String> pagesOfClara() {
        String version = "/intake/projects/" + consumers + "/brief/versions/1";
        return List.of(
                version,
                version + "/sign-off",
                "/intake/projects/" + project + "/questionnaire",
                "/intake/projects/" + project + "/changes/1",
                "/intake/projects/" + project + "/changes/1/sign-off",
                "/intake/projects/" + project + "/hand-over");
    }

    List<String> pagesOfNadja() {
        return List.of(
                "/intake/projects/" + consumers + "/brief/versions/1",
                "/intake/projects/" + next + "/questionnaire",
                "/intake/projects/" + project + "/changes/1",
                "/intake/projects/" + project + "/changes/2/draft",
                "/intake/projects/" + project + "/hand-over");
    }

    private void ordered() {
        agency.addClara(project);
        int version = agency.send(project, brief());
        Demo.claraJoins(whole, project);
        clara.freshLogin()
                .post(
                        "/intake/api/projects/%s/brief/versions/%d/sign-off".formatted(project, version),
                        Map.of("decision", "ORDER"))
                .expect(200);
    }

    private void questionnaire() {
        String path = api("questionnaire");
        agency.nadja()
                .post(path, Map.of("template", "web-design", "invite", false))
                .expect(201);
        clara.put(path + "/answers/web-goal", Map.of("text", "Mehr Gespräche am Stand"), "If-Match", "\"0\"")
                .expect(200);
        clara.put(path + "/answers/budget", Map.of("text", "weiß noch nicht"), "If-Match", "\"0\"")
                .expect(200);
        UUID asked = agency.nadja()
                .post(path + "/clarifications", Map.of("questionId", "web-goal", "text", "Wie viele waren es bisher?"))
                .expect(201)
                .id("id");
        clara.post(path + "/clarifications/" + asked + "/reply", Map.of("text", "Etwa 40 am Tag"))
                .expect(200);
        agency.nadja()
                .post(path + "/clarifications", Map.of("questionId", "budget", "text", "Ginge es um 5.000?"))
                .expect(201);
    }

    /** Begun like the other: with what was answered there, and with an answer that can go into the order. */
    private void nextProject() {
        next = agency.nadja()
                .post(api("copies"), Map.of("clientId", client, "title", "Messestand 2027"))
                .expect(201)
                .id("id");
        String answer = "/intake/api/projects/" + next + "/questionnaire/answers/web-action";
        agency.nadja()
                .put(answer, Map.of("text", "Einen Termin am Stand buchen"), "If-Match", "\"0\"")
                .expect(200);
    }

    private void handOver() {
        String path = api("hand-over");
        UUID sources = item("SOURCE_FILES", "Druckdaten der Rückwand");
        item("USAGE_RIGHTS", "Fotos für Messe und Website, zeitlich unbegrenzt");
        agency.nadja().post(path + "/offer", "").expect(200);
        clara.post(path + "/receipt", Map.of("items", List.of(sources), "missing", "Die Rechte stehen noch aus"))
                .expect(200);
        item("ACCESS", "Zugang zum Bildarchiv");
    }

    private UUID item(String kind, String text) {
        return agency.nadja()
                .post(api("hand-over/items"), Map.of("kind", kind, "text", text, "place", "https://daten.example"))
                .expect(201)
                .id("id");
    }

    private void instalment() {
        agency.nadja()
                .post(
                        api("instalments"),
                        Map.of(
                                "label",
                                "Anzahlung",
                                "netAmount",
                                "400.00",
                                "dueOn",
                                LocalDate.now().plusDays(14)))
                .expect(201);
    }

    /** One that waits for Clara, and one that is still worked out. */
    private void changes() {
        for (String title : List.of("Eine zweite Wand", "Ein Pult")) {
            agency.nadja()
                    .post(api("changes"), Map.of("title", title, "reason", "Der Stand wird größer."))
                    .expect(201);
        }
        Answer draft = agency.nadja().get(api("changes/1/draft")).expect(200);
        ObjectNode worked = (ObjectNode) draft.json().deepCopy();
        ((ArrayNode) worked.path("brief").path("deliverables")).add(deliverable("Zweite Wand"));
        agency.nadja()
                .put(api("changes/1/draft"), worked, "If-Match", draft.header("ETag"))
                .expect(200);
        agency.nadja().post(api("changes/1/sending"), "").expect(201);
    }

    private void consumersOrder() {
        String agencyId = agency.nadja()
                .get("/intake/api/agencies")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        for (String kind : List.of("WITHDRAWAL", "TERMS")) {
            agency.nadja()
                    .post(
                            "/intake/api/agencies/" + agencyId + "/legal-texts",
                            Map.of(
                                    "kind",
                                    kind,
                                    "language",
                                    "de",
                                    "text",
                                    "Muster für die Probe\n\nSie haben vierzehn Tage Zeit."))
                    .expect(201);
        }
        agency.addClara(consumers);
        agency.send(consumers, brief());
    }

    private String api(String what) {
        return "/intake/api/projects/" + project + "/" + what;
    }

    private static JsonNode brief() {
        return Api.JSON.valueToTree(Map.of(
                "goals", List.of(Map.of("text", "Wer vorbeigeht, bleibt stehen")),
                "wishes", List.of(Map.of("text", "Eine Bar", "answer", "POSSIBLE")),
                "deliverables", List.of(deliverable("Rückwand")),
                "supplies",
                        List.of(Map.of(
                                "text",
                                "Fotos vom Laden",
                                "dueOn",
                                LocalDate.now().plusDays(7))),
                "dates", List.of(Map.of("text", "Aufbau", "on", LocalDate.now().plusDays(30)))));
    }

    private static JsonNode deliverable(String title) {
        return Api.JSON.valueToTree(Map.of(
                "title",
                title,
                "contractType",
                "WORK",
                "criteria",
                List.of("passt in einen Kombi"),
                "netPrice",
                "1200.00",
                "includedRounds",
                2));
    }
}
