package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Last part: both sides read the same history and can check it; for others it does not exist (steps 6 and 7). */
final class FourthPartTheRecord {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Cast cast;
    private final Words words;

    FourthPartTheRecord(Cast cast) {
        this.cast = cast;
        this.words = cast.words;
    }

    /** Every step in its order, numbered without gaps; no internal note for Clara. */
    void bothSeeEveryStepInOrder(String internalNote) {
        List<JsonNode> entries = Eventually.get(
                () -> cast.whole.entries(cast.whole.api("clara"), cast.project),
                all -> all.toString().contains("freigegeben"));
        List<JsonNode> sealed =
                entries.stream().filter(entry -> entry.has("number")).toList();
        assertThat(sealed.stream().map(entry -> entry.path("number").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sealed.size()).boxed().toList());
        assertThat(sealed.stream().map(entry -> entry.path("sentence").asText()).toList())
                .doesNotContain(internalNote)
                .containsSubsequence(
                        "Nadja Linde hat das Projekt „Website-Relaunch“ für Bäckerei Krume angelegt",
                        "Clara Krume ist dabei und entscheidet für Bäckerei Krume",
                        "Nadja Linde hat den Auftrag (Version 1) an Clara Krume geschickt",
                        "Clara Krume hat den Auftrag erteilt (Version 1)");
        for (Visitor each : List.of(cast.nadja, cast.clara)) {
            each.opens(history());
            each.sees(words.either(
                    "Clara Krume hat den Auftrag erteilt (Version 1)", "Clara Krume gave the order (version 1)"));
            each.sees(words.say("frame.confirmed")).sees(words.say("frame.oneSided"));
            each.sees(words.say("frame.number", 1));
        }
        cast.nadja.sees(internalNote);
        cast.clara.seesNot(internalNote);
    }

    /** The header names who has the ball; after an approval that is nobody, before it was Clara. */
    void theHeaderSaysWhoHasTheBall(String name) {
        cast.nadja.opens(history());
        assertThat(cast.nadja.page().locator(".turn").innerText())
                .contains(words.say("frame.turn"))
                .contains(name);
    }

    void claraChecksTheRecord() throws Exception {
        Visitor clara = cast.clara;
        clara.opens(history() + "/evidence")
                .seesHeading(words.say("evidence.title"))
                .looksAround("evidence");
        List<String> leafHashes = clara.page().locator("tbody td.hash").allInnerTexts();
        String checkpoint = clara.page().locator("pre.hash").first().textContent();
        String key = clara.page()
                .context()
                .request()
                .get(Whole.URL + history() + "/evidence/key.pem")
                .text();
        CheckedRecord.check(leafHashes.stream().map(String::strip).toList(), checkpoint, key);
    }

    /** Tom opens every address that anybody has seen, and meets what one meets where nothing is. */
    void tomMeetsNothing() {
        Visitor tom = cast.visitor("tom", Visitor.Screen.DESKTOP);
        try (tom) {
            tom.opens("/").logsIn().seesNot("Krume");
            for (String path : cast.visited()) {
                var there = tom.page().context().request().get(Whole.URL + path);
                var nothing = tom.page().context().request().get(Whole.URL + elsewhere(path));
                // An id behind the question mark only fills in a form, with Tom's own clients.
                int expected = path.matches("[^?]*" + ID + ".*") ? 404 : 200;
                assertThat(List.of(there.status(), nothing.status())).as(path).containsOnly(expected);
                assertThat(there.text().replaceAll(ID, ""))
                        .as(path)
                        .isEqualTo(nothing.text().replaceAll(ID, ""));
            }
            tom.opens(history()).looksAround("not-found");
        }
    }

    /** The same address for a project and things that never were. */
    private static String elsewhere(String path) {
        return path.replaceAll(ID, UUID.randomUUID().toString());
    }

    private String history() {
        return "/communication/projects/" + cast.project;
    }
}
