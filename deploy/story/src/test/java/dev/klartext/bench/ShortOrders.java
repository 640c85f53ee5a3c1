package dev.klartext.bench;

import dev.klartext.story.Browsers;
import dev.klartext.story.Visitor;
import dev.klartext.story.Visitor.Effort;
import dev.klartext.story.Visitor.Screen;
import dev.klartext.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * From the first page after the login to a Kurzauftrag that is with the client: what Nadja taps and types on her phone, for a
 * client whom nobody knows yet. The machine's time is measured; what a person needs beside it is reckoned from what was typed
 * and tapped, and said apart.
 */
final class ShortOrders {
    private static final double CHARACTERS_PER_MINUTE = 200;
    /** To think and to hit it. Source: Card, Moran, Newell, The Keystroke-Level Model (1980): M 1.35 s, P 1.1 s. */
    private static final double SECONDS_PER_TAP = 2.45;

    private final Browsers browsers;
    private final int runs;
    private final Words words = new Words("de");

    ShortOrders(Browsers browsers, int runs) {
        this.browsers = browsers;
        this.runs = runs;
    }

    private record Run(Effort effort, double machineSeconds) {

        double typingSeconds() {
            return effort.characters() * 60 / CHARACTERS_PER_MINUTE;
        }

        /** Each field is tapped into before it is typed into. */
        int taps() {
            return effort.clicks() + effort.fields();
        }

        double seconds() {
            return machineSeconds + typingSeconds() + taps() * SECONDS_PER_TAP;
        }
    }

    void report() {
        // The first one warms the services up and does not count.
        order("Café Mokka");
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(order("Weinhandlung Rebe " + (i + 1)));
        }
        Run last = all.getLast();
        System.out.printf("%n| from the login to a sent Kurzauftrag, new client, phone | |%n|---|---|%n");
        System.out.printf(
                "| taps, fields included | %d (%d buttons and links, %d fields) |%n",
                last.taps(), last.effort().clicks(), last.effort().fields());
        System.out.printf(
                "| typed | %d characters: %.0f s at %.0f a minute |%n",
                last.effort().characters(), last.typingSeconds(), CHARACTERS_PER_MINUTE);
        System.out.printf(
                "| the machine's time, median of %d | %.1f s (%s) |%n",
                runs,
                Figures.median(all.stream().map(Run::machineSeconds).toList()),
                all.stream().map(run -> "%.1f".formatted(run.machineSeconds())).collect(Collectors.joining(", ")));
        System.out.printf(
                "| reckoned for a person, %.2f s a tap | %.0f s |%n",
                SECONDS_PER_TAP, Figures.median(all.stream().map(Run::seconds).toList()));
    }

    private Run order(String client) {
        try (Visitor nadja = browsers.visitor("nadja", "de", Screen.PHONE)) {
            nadja.opens("/").logsIn();
            nadja.effortSince();
            long started = System.nanoTime();
            nadja.choosesFromMenu("Projekte").clicksLink(words.say("project.add"));
            nadja.types(words.say("offer.newClient"), client)
                    .types(words.say("offer.name"), "Website-Relaunch")
                    .types(words.say("offer.deliverable"), "Startseite und drei Unterseiten")
                    .types(words.say("offer.price"), "4800")
                    .types(words.say("offer.until"), "2036-12-18")
                    .clicksButton(words.say("offer.create"));
            nadja.clicksLink("Wer macht was");
            nadja.unfolds(words.say("people.add"));
            nadja.types(words.say("people.name"), "Clara Rebe")
                    .chooses(words.say("people.decidesLong"))
                    .types(words.say("people.email"), "clara@rebe.example")
                    .clicksButton(words.say("people.save"));
            nadja.clicksLink("Auftrag & Kosten").clicksButton(words.say("brief.preview"));
            nadja.clicksButton(words.say("brief.sendTo", "Clara Rebe"));
            nadja.sees(words.say("brief.sent", 1, "Clara Rebe"));
            double seconds = Figures.millis(System.nanoTime() - started) / 1000;
            return new Run(nadja.effortSince(), seconds);
        }
    }
}
