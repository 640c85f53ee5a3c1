package dev.klartext.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.Demo;
import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ordered projects to measure in: Clara decides in each of them. */
final class Workshop {
    private static final JsonNode BRIEF = Api.JSON.valueToTree(Map.of(
            "goals", List.of(Map.of("text", "Wer einen Laden sucht, findet ihn")),
            "deliverables",
                    List.of(Map.of(
                            "title",
                            "Startseite",
                            "contractType",
                            "WORK",
                            "criteria",
                            List.of("auf dem Telefon lesbar"),
                            "netPrice",
                            "1200.00",
                            "includedRounds",
                            2))));

    private final Api clara;
    private final Agency agency;
    private final List<Ordered> projects = new ArrayList<>();
    private final int measured;

    /** A project with its one ordered deliverable. */
    record Ordered(UUID project, UUID deliverable) {}

    /** @param more projects that pgbench may spoil: their logs no longer fit their hashes afterwards */
    Workshop(Whole whole, int measured, int more) {
        this.measured = measured;
        this.clara = whole.api("clara");
        this.agency = new Agency(whole.api("nadja"));
        UUID client = agency.client("Bäckerei Krume");
        for (int i = 0; i < measured + more; i++) {
            UUID project = agency.project(client, "Website " + (i + 1));
            agency.addClara(project);
            int version = agency.send(project, BRIEF);
            if (i == 0) {
                Demo.claraJoins(whole, project);
            }
            String signOff = "/intake/api/projects/%s/brief/versions/%d/sign-off".formatted(project, version);
            clara.freshLogin().post(signOff, Map.of("decision", "ORDER")).expect(200);
            projects.add(new Ordered(project, deliverable(project)));
        }
    }

    List<Ordered> projects() {
        return projects.subList(0, measured);
    }

    List<Ordered> forTheDatabaseAlone() {
        return projects.subList(measured, projects.size());
    }

    Api nadja() {
        return agency.nadja();
    }

    Api clara() {
        return clara;
    }

    private UUID deliverable(UUID project) {
        return Eventually.get(() -> agency.deliverables(project), found -> !found.isEmpty())
                .getFirst();
    }
}
