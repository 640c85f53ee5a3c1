package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people meet while events are on their way, or can't go anywhere. */
@Order(3)
class FaultsIT {
    private final Whole whole = Whole.running();
    private final Agency agency = new Agency(whole.api("nadja"));
    private final Words words = new Words("de");

    @Test
    void whatClaraOrdersWhileTheBrokerIsAwayIsSavedAndAppearsLater() {
        UUID project = sentOrder();
        try (var browsers = new Browsers()) {
            Visitor clara = browsers.visitor("clara", "de", Visitor.Screen.PHONE);
            Invited.to(project, whole, "clara@krume.example").joins(clara, "Clara Krume");
            whole.kill(Whole.KAFKA);
            clara.clicksLink(words.say("ordering.giveOrder"));
            if (clara.isAskedForPassword()) {
                clara.typesPassword();
            }
            clara.clicksButton(words.say("ordering.giveOrder"));
            clara.sees(words.say("ordering.orderedSaved"));
        } finally {
            whole.restart(Whole.KAFKA);
        }
        Eventually.get(
                java.time.Duration.ofMinutes(1),
                () -> whole.entries(agency.nadja(), project).toString(),
                entries -> entries.contains("hat den Auftrag erteilt (Version 1)"));
    }

    /** The same answer for everybody, so that nobody learns what is there; once the event has arrived, the gate decides. */
    @Test
    void aLinkFollowedBeforeItsEventArrivedSaysThatItIsOnItsWay() {
        UUID project = sentOrder();
        UUID nowhere = UUID.randomUUID();
        String future = "/communication/api/projects/%s/entries?after=intake:%s:1:1000";
        for (String person : List.of("nadja", "tom")) {
            Api api = whole.api(person);
            Answer there = api.get(future.formatted(project, project)).expect(202);
            assertThat(there.text().replace(project.toString(), ""))
                    .isEqualTo(api.get(future.formatted(nowhere, nowhere))
                            .expect(202)
                            .text()
                            .replace(nowhere.toString(), ""));
        }
        String past = "/communication/api/projects/%s/entries?after=intake:%s:1:1";
        whole.api("nadja").get(past.formatted(project, project)).expect(200);
        whole.api("tom").get(past.formatted(project, project)).expect(404);
    }

    private UUID sentOrder() {
        UUID project = agency.project(agency.client("Bäckerei Krume"), "Umzug");
        agency.add(project, "Clara Krume", "CLIENT", true, "clara@krume.example");
        agency.send(
                project,
                Api.JSON.valueToTree(Map.of(
                        "deliverables",
                        List.of(Map.of(
                                "title",
                                "Startseite",
                                "contractType",
                                "WORK",
                                "netPrice",
                                "1200.00",
                                "includedRounds",
                                1)))));
        return project;
    }
}
