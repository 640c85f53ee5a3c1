package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.story.Visitor.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An ordered project whose drafts Clara judges together with Karl and Lena, each at a browser of their own. */
final class ReviewRoom implements AutoCloseable {
    static final String GOAL = "Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden";
    private static final JsonNode BRIEF = Api.JSON.valueToTree(Map.of(
            "goals", List.of(Map.of("text", GOAL)),
            "wishes", List.of(Map.of("text", "Rezepte zum Ausdrucken", "answer", "POSSIBLE")),
            "deliverables", List.of(deliverable("Startseite", "1200.00"), deliverable("Fotos vom Laden", "800.00"))));

    final Whole whole = Whole.running();
    final Words words = new Words("de");
    final Browsers browsers = new Browsers();
    final Visitor nadja = browsers.visitor("nadja", "de", Screen.DESKTOP);
    final Visitor karl = browsers.visitor("karl", "de", Screen.DESKTOP);
    final Visitor clara = browsers.visitor("clara", "de", Screen.PHONE);
    private final Agency agency = new Agency(whole.api("nadja"));
    private final UUID project;

    ReviewRoom() {
        project = agency.project(agency.client("Bäckerei Krume"), "Schaufenster");
        agency.addClara(project);
        agency.add(project, "Karl Reinhardt", "CLIENT", false, "karl@krume.example");
        agency.add(project, "Lena Krume", "CLIENT", false, "lena@krume.example");
        int version = agency.send(project, BRIEF);
        joins(clara, "clara@krume.example", "Clara Krume");
        joins(karl, "karl@krume.example", "Karl Reinhardt");
        try (Visitor lena = browsers.visitor("hansen", "de", Screen.DESKTOP)) {
            joins(lena, "lena@krume.example", "Lena Krume");
        }
        whole.api("clara")
                .post(
                        "/intake/api/projects/%s/brief/versions/%d/sign-off".formatted(project, version),
                        Map.of("decision", "ORDER"))
                .expect(200);
        Eventually.get(() -> agency.deliverables(project), ordered -> ordered.size() == 2);
        nadja.opens("/results/projects/" + project).logsIn();
    }

    private static Map<String, Object> deliverable(String title, String price) {
        return Map.of(
                "title",
                title,
                "contractType",
                "WORK",
                "criteria",
                List.of("auf dem Telefon lesbar"),
                "netPrice",
                price,
                "includedRounds",
                2);
    }

    private void joins(Visitor visitor, String address, String name) {
        Invited.to(project, whole, address).joins(visitor, name);
    }

    String page() {
        return "/results/projects/" + project;
    }

    /** Page of a version. */
    String page(UUID draft) {
        return page() + "/results/" + draft;
    }

    /** Address of a version for scripts. */
    String api(UUID draft) {
        return "/results/api/projects/%s/results/%s".formatted(project, draft);
    }

    /** Nadja's scripts show the next version of the home page. */
    UUID showsHomePage(String headline) {
        return shows(
                0,
                new Multipart()
                        .field("why", "Der Samstag steht jetzt ganz oben.")
                        .file("files", "Startseite.png", "image/png", Drawings.homePage(headline, "Mo–Sa 6–18 Uhr")));
    }

    /** Nadja's scripts show pictures of which two are to be chosen. */
    UUID showsPictures(int count) {
        var form = new Multipart()
                .field("why", "Die schönsten aus der Backstube.")
                .field("name", "Bildauswahl")
                .field("pictures", "2")
                .field("furtherPicture", "35,00");
        for (int i = 1; i <= count; i++) {
            form.file("files", "Bild " + i + ".png", "image/png", Drawings.homePage("Bild " + i, "Backstube"));
        }
        return shows(1, form);
    }

    private UUID shows(int deliverable, Multipart form) {
        UUID id = agency.deliverables(project).get(deliverable);
        return whole.api("nadja")
                .post("/results/api/projects/%s/deliverables/%s/results".formatted(project, id), form)
                .expect(201)
                .id("id");
    }

    /** Lena, who writes with scripts and hands in at once, says something else to where Karl's first remark lies. */
    void lenaContradicts(UUID draft, String words) {
        JsonNode karls = whole.api("karl").get(api(draft) + "/part").expect(200).json();
        ObjectNode remark = karls.path("remarks").path(0).deepCopy();
        remark.put("text", words).put("x", remark.path("x").asDouble() + 4);
        ObjectNode goal = karls.path("goals").path(0).deepCopy();
        var said = Map.of("remarks", List.of(remark), "goals", List.of(goal.put("answer", "NO")));
        Api lena = whole.api("hansen");
        String etag = lena.get(api(draft) + "/part").expect(200).header("ETag");
        lena.put(api(draft) + "/part", said, "If-Match", etag).expect(200);
        lena.post(api(draft) + "/part/hand-in", "").expect(200);
    }

    /** Where remarks of somebody's part lie. */
    List<JsonNode> remarks(String person, UUID draft) {
        var all = new ArrayList<JsonNode>();
        whole.api(person)
                .get(api(draft) + "/part")
                .expect(200)
                .json()
                .path("remarks")
                .forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        browsers.close();
    }
}
