package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nadja's agency as her scripts see it: makes clients, projects and orders through the API. */
public final class Agency {
    private final Api nadja;
    private final Map<String, UUID> known = new HashMap<>();

    public Agency(Api nadja) {
        this.nadja = nadja;
    }

    public Api nadja() {
        return nadja;
    }

    public UUID client(String name) {
        return client(name, "BUSINESS");
    }

    public UUID consumer(String name) {
        return client(name, "CONSUMER");
    }

    private UUID client(String name, String kind) {
        return nadja.post("/intake/api/clients", Map.of("name", name, "kind", kind))
                .expect(201)
                .id("id");
    }

    public UUID project(UUID client, String title) {
        return nadja.post("/intake/api/projects", Map.of("clientId", client, "title", title, "language", "de"))
                .expect(201)
                .id("id");
    }

    /** Adds somebody of the client or a partner; who was added by that name before is the same person again. */
    public Answer add(UUID project, String name, String side, boolean decides, String email) {
        var body = new LinkedHashMap<String, Object>();
        body.put("side", side);
        body.put("function", decides ? "Inhaberin" : "Büro");
        body.put("decides", decides);
        body.put("contact", !decides);
        if (known.containsKey(name)) {
            body.put("personId", known.get(name));
        } else {
            body.put("name", name);
            body.put("email", email);
        }
        Answer added = nadja.post("/intake/api/projects/" + project + "/participants", body)
                .expect(201);
        known.put(name, added.id("personId"));
        return added;
    }

    /** Who decides in all projects of the scripts. */
    public Answer addClara(UUID project) {
        return add(project, "Clara Krume", "CLIENT", true, "clara@krume.example");
    }

    public UUID person(String name) {
        return known.get(name);
    }

    /** Writes the brief over whatever stands there and sends it; returns the version's number. */
    public int send(UUID project, JsonNode brief) {
        String path = "/intake/api/projects/" + project + "/brief";
        String etag = nadja.get(path).expect(200).header("ETag");
        nadja.put(path, brief, "If-Match", etag).expect(200);
        return nadja.post(path + "/versions", "")
                .expect(201)
                .json()
                .path("version")
                .asInt();
    }

    /** The deliverables that were ordered in a project, as the service of the drafts knows them. */
    public List<UUID> deliverables(UUID project) {
        Answer answer =
                nadja.get("/results/api/projects/" + project + "/deliverables").expect(200);
        return answer.json().path("items").findValuesAsText("id").stream()
                .map(UUID::fromString)
                .toList();
    }
}
