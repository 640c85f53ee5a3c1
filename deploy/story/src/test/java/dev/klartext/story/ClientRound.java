package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Karl hands his remarks to Clara, who lets him decide and takes that back. */
record ClientRound(Api nadja, Api clara, Api karl, Examples results) {

    void goesOn(UUID project, UUID draft) {
        String documented = "/results/api/projects/{project}/results/{result}";
        String path = "/results/api/projects/" + project + "/results/" + draft;
        String etag = karl.get(path + "/part").expect(200).header("ETag");
        karl.put(path + "/part", results.body("put", documented + "/part", "Two remarks"), "If-Match", etag)
                .expect(200);
        nadja.get(path + "/round").expect(403);
        ApiIT.twice(karl, path + "/part/hand-in", "").expect(200);
        assertThat(clara.get(path + "/round").expect(200).text()).contains("Karl Reinhardt");
        ObjectNode karlDecides = (ObjectNode) results.body("post", documented + "/delegations", "Karl");
        clara.post(path + "/delegations", karlDecides).expect(400);
        karlDecides.put("personId", personId(project, "Karl Reinhardt").toString());
        ApiIT.twice(clara, path + "/delegations", karlDecides).expect(201);
        ApiIT.twice(clara, path + "/delegations/revocation", "").expect(201);
    }

    private UUID personId(UUID project, String name) {
        for (JsonNode person : nadja.get("/intake/api/projects/" + project + "/participants")
                .expect(200)
                .json()
                .path("items")) {
            if (person.path("name").asText().equals(name)) {
                return UUID.fromString(person.path("personId").asText());
            }
        }
        throw new AssertionError(name);
    }
}
