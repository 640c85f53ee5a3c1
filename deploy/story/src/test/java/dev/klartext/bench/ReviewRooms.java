package dev.klartext.bench;

import dev.klartext.bench.Workshop.Ordered;
import dev.klartext.story.Browsers;
import dev.klartext.story.Drawings;
import dev.klartext.story.Eventually;
import dev.klartext.story.Multipart;
import dev.klartext.story.Visitor;
import dev.klartext.story.Visitor.Screen;
import dev.klartext.story.Whole;
import dev.klartext.story.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The review room at its fullest: what the page of a draft with 200 remarks weighs and how fast it answers, and how many taps
 * lie between the mail about a draft and its approval. Prints a report in Markdown.
 */
public final class ReviewRooms {
    private static final int REMARKS = 200;
    private static final int VISITS = 5;
    private static final int CONNECTIONS = 8;

    private final Whole whole = Whole.running();
    private final Workshop workshop = new Workshop(whole, 2, 0);
    private final Words words = new Words("de");

    private ReviewRooms() {}

    public static void main(String[] none) throws Exception {
        new ReviewRooms().run();
        System.exit(0);
    }

    private void run() throws Exception {
        String full = full(workshop.projects().getFirst());
        Ordered waiting = workshop.projects().getLast();
        UUID draft = show(waiting);
        System.out.printf(
                "%n# Review rooms on %s with %d cores%n%n",
                LocalDate.now(), Runtime.getRuntime().availableProcessors());
        try (var browsers = new Browsers()) {
            weight(browsers, full);
            taps(browsers, draft);
        }
        List<double[]> runs = new Readers(workshop.clara(), CONNECTIONS).ask(full);
        System.out.printf(
                "%n| page with %d remarks, %d connections at once | p50 | p99 |%n|---|---|---|%n",
                REMARKS, CONNECTIONS);
        System.out.printf(
                "| median of %d runs | %.0f ms | %.0f ms |%n",
                runs.size(), Readers.median(runs, 50), Readers.median(runs, 99));
        List<double[]> alone = new Readers(workshop.clara(), 1).ask(full);
        System.out.printf(
                "| the same, one connection | %.0f ms | %.0f ms |%n",
                Readers.median(alone, 50), Readers.median(alone, 99));
        System.out.printf("%nLoad: %s%n", Cpu.load());
    }

    private void weight(Browsers browsers, String path) {
        try (Visitor clara = browsers.visitor("clara", "de", Screen.PHONE)) {
            clara.opens("/").logsIn();
            // The first one warms the service up and does not count.
            FirstVisit.of(clara, path);
            List<FirstVisit> visits = new ArrayList<>();
            for (int i = 0; i < VISITS; i++) {
                visits.add(FirstVisit.of(clara, path));
            }
            FirstVisit last = visits.getLast();
            System.out.printf(
                    "| first visit, phone, %d remarks | requests | over the wire | the page alone | first paint, median of %d |%n",
                    REMARKS, VISITS);
            System.out.println("|---|---|---|---|---|");
            System.out.printf(
                    "| draft | %d | %.0f KB | %.0f KB | %.0f ms |%n",
                    last.requests(),
                    last.bytes() / 1024.0,
                    last.pageBytes() / 1024.0,
                    Figures.median(visits.stream().map(FirstVisit::paint).toList()));
        }
    }

    /** From the link in the mail: the login is Keycloak's and counted apart. */
    private void taps(Browsers browsers, UUID draft) {
        String link = Eventually.get(
                        () -> whole.mailsTo("clara@krume.example").stream()
                                .flatMap(mail -> mail.links().stream())
                                .filter(each -> each.contains(draft.toString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        try (Visitor clara = browsers.visitor("clara", "de", Screen.PHONE)) {
            clara.opens(link).logsIn();
            clara.effortSince();
            clara.clicksButton(words.say("review.approve"));
            clara.clicksButton(words.say("review.confirmApprove", "Version 1"));
            clara.sees(words.say("review.locked"));
            System.out.printf(
                    "%n| from the mail to an approval, after the login | %d taps |%n|---|---|%n",
                    clara.effortSince().clicks());
        }
    }

    /** A draft with as many remarks as a round may have, most of them pinned, some in a box, with replies to every fourth. */
    private String full(Ordered ordered) {
        UUID draft = show(ordered);
        String api = "/results/api/projects/%s/results/%s".formatted(ordered.project(), draft);
        String file = workshop.nadja()
                .get(api)
                .expect(200)
                .json()
                .path("files")
                .path(0)
                .path("sha256")
                .asText();
        List<Map<String, Object>> remarks = new ArrayList<>();
        for (int i = 0; i < REMARKS; i++) {
            remarks.add(remark(i, file));
        }
        var decided = workshop.clara()
                .post(api + "/decisions", Map.of("decision", "REQUEST_CHANGES", "remarks", remarks))
                .expect(201)
                .json();
        for (int i = 0; i < REMARKS; i += 4) {
            String remark = decided.path("remarks").path(i).path("id").asText();
            workshop.nadja()
                    .post(api + "/remarks/" + remark + "/replies", Map.of("text", "Das machen wir so, danke."))
                    .expect(201);
        }
        return "/results/projects/%s/results/%s".formatted(ordered.project(), draft);
    }

    private static Map<String, Object> remark(int index, String file) {
        var remark = new HashMap<String, Object>();
        remark.put("text", "Bitte hier den Samstag etwas größer zeigen, Stelle " + (index + 1) + ".");
        if (index % 5 != 0) {
            remark.put("fileSha256", file);
            remark.put("x", index * 37 % 90);
            remark.put("y", index * 53 % 90);
        }
        if (index % 5 == 1) {
            remark.put("width", 8);
            remark.put("height", 5);
        }
        return remark;
    }

    private UUID show(Ordered ordered) {
        String path =
                "/results/api/projects/%s/deliverables/%s/results".formatted(ordered.project(), ordered.deliverable());
        var form = new Multipart()
                .field("why", "Öffnungszeiten ganz oben")
                .file(
                        "files",
                        "Startseite.png",
                        "image/png",
                        Drawings.homePage("Frisch seit 1921", "Mo bis Sa ab 6 Uhr"));
        return workshop.nadja().post(path, form).expect(201).id("id");
    }
}
