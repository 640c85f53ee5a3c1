package dev.klartext.bench;

import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.Browsers;
import dev.klartext.story.Visitor;
import dev.klartext.story.Visitor.Screen;
import dev.klartext.story.Whole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person at a phone waits for and has to do: weight and first paint of two pages at a first visit, and the way from the
 * login to a sent Kurzauftrag. Prints a report in Markdown.
 */
public final class Pages {
    private static final int VISITS = 5;
    private static final int ORDERS = 3;
    private static final int ROWS = 31;

    private final Whole whole = Whole.running();
    private final Agency agency = new Agency(whole.api("nadja"));

    private Pages() {}

    public static void main(String[] none) {
        new Pages().run();
        System.exit(0);
    }

    private void run() {
        UUID questionnaire = projects();
        System.out.printf(
                "%n# Pages on %s with %d cores%n%n",
                LocalDate.now(), Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "| first visit, phone, empty cache | requests | over the wire | first paint, median of %d | each |%n",
                VISITS);
        System.out.println("|---|---|---|---|---|");
        try (var browsers = new Browsers()) {
            Visitor nadja = browsers.visitor("nadja", "de", Screen.PHONE);
            nadja.opens("/").logsIn();
            measure(nadja, "project list, " + ROWS + " projects", "/intake/projects");
            measure(nadja, "questionnaire", "/intake/projects/" + questionnaire + "/questionnaire");
            nadja.close();
            new ShortOrders(browsers, ORDERS).report();
        }
        System.out.printf("%nLoad: %s%n", Cpu.load());
    }

    private void measure(Visitor visitor, String what, String path) {
        // The first one warms the service up and does not count.
        FirstVisit.of(visitor, path);
        List<FirstVisit> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            visits.add(FirstVisit.of(visitor, path));
        }
        List<Double> paints = visits.stream().map(FirstVisit::paint).toList();
        System.out.printf(
                "| %s | %d | %.0f KB | %.0f ms | %s |%n",
                what,
                visits.getLast().requests(),
                Figures.median(
                        visits.stream().map(each -> each.bytes() / 1024.0).toList()),
                Figures.median(paints),
                paints.stream().map("%.0f"::formatted).collect(Collectors.joining(", ")));
    }

    /** A list with a second part, and one project whose questionnaire is begun. */
    private UUID projects() {
        UUID client = agency.client("Bäckerei Krume");
        UUID newest = null;
        for (int i = 0; i < ROWS; i++) {
            newest = agency.project(client, "Website " + (i + 1));
        }
        Api nadja = agency.nadja();
        String path = "/intake/api/projects/" + newest + "/questionnaire";
        nadja.post(path, Map.of("template", "web-design", "invite", false)).expect(201);
        for (String question : List.of("web-goal", "web-action", "budget", "deadline")) {
            nadja.put(path + "/answers/" + question, Map.of("text", "Mehr Vorbestellungen"), "If-Match", "\"0\"")
                    .expect(200);
        }
        return newest;
    }
}
