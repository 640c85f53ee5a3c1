package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Everything that a link leads to opens, and keeps nobody out: axe on each page that the story does not pass. */
@Order(2)
class PagesIT {
    private static final Whole WHOLE = Whole.running();
    private static final Agency AGENCY = new Agency(WHOLE.api("nadja"));

    @BeforeAll
    static void anOrderWithEverythingAroundIt() {
        UUID project = AGENCY.project(AGENCY.client("Messebau Krume"), "Messestand");
        AGENCY.addClara(project);
        int version = AGENCY.send(project, brief());
        Demo.claraJoins(WHOLE, project);
        WHOLE.api("clara")
                .freshLogin()
                .post(
                        "/intake/api/projects/%s/brief/versions/%d/sign-off".formatted(project, version),
                        Map.of("decision", "ORDER"))
                .expect(200);
        String api = "/intake/api/projects/" + project;
        AGENCY.nadja()
                .post(api + "/changes", Map.of("title", "Eine zweite Wand", "reason", "Der Stand wird größer."))
                .expect(201);
        AGENCY.nadja()
                .post(
                        api + "/instalments",
                        Map.of(
                                "label",
                                "Anzahlung",
                                "netAmount",
                                "400.00",
                                "dueOn",
                                LocalDate.now().plusDays(14)))
                .expect(201);
    }

    @Test
    void whateverStaffCanOpen() {
        walk("nadja", "en");
    }

    @Test
    void whateverTheClientCanOpen() {
        walk("clara", "de");
    }

    private static void walk(String person, String language) {
        try (var browsers = new Browsers()) {
            Visitor visitor = browsers.visitor(person, language, Visitor.Screen.PHONE);
            visitor.opens("/").logsIn();
            Walk walk = new Walk(visitor);
            walk.everywhere();
            assertThat(walk.dead()).isEmpty();
            assertThat(Barriers.all()).isEmpty();
            assertThat(walk.seen()).hasSizeGreaterThan(10);
        }
    }

    private static JsonNode brief() {
        return Api.JSON.valueToTree(Map.of(
                "goals", List.of(Map.of("text", "Wer vorbeigeht, bleibt stehen")),
                "wishes", List.of(Map.of("text", "Eine Bar", "answer", "POSSIBLE")),
                "deliverables",
                        List.of(Map.of(
                                "title",
                                "Rückwand",
                                "contractType",
                                "WORK",
                                "criteria",
                                List.of("passt in einen Kombi"),
                                "netPrice",
                                "1200.00",
                                "includedRounds",
                                2)),
                "supplies",
                        List.of(Map.of(
                                "text",
                                "Fotos vom Laden",
                                "dueOn",
                                LocalDate.now().plusDays(7))),
                "dates", List.of(Map.of("text", "Aufbau", "on", LocalDate.now().plusDays(30)))));
    }
}
