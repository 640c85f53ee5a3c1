package dev.klartext.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import dev.klartext.bench.Workshop.Ordered;
import dev.klartext.story.Browsers;
import dev.klartext.story.FromTheMail;
import dev.klartext.story.Multipart;
import dev.klartext.story.Visitor;
import dev.klartext.story.Visitor.Screen;
import dev.klartext.story.Whole;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * From the opened mail to an approved draft on a phone, without a password: for somebody whose browser nobody knows, and for
 * somebody who once typed a code there. Prints a report in Markdown.
 */
public final class LoginTaps {
    /** With the one that does not count: Keycloak mails five codes in a quarter of an hour. */
    private static final int RUNS = 3;

    private static final String ADDRESS = "clara@krume.example";

    private final Whole whole = Whole.running();
    private final Workshop workshop = new Workshop(whole, 2 * (RUNS + 1), 0);
    private final Deque<Ordered> waiting = new ArrayDeque<>(workshop.projects());

    private LoginTaps() {}

    public static void main(String[] none) {
        new LoginTaps().run();
        System.exit(0);
    }

    /** @param afterLogin taps between the page of the draft and the approval, those of a code not among them */
    private record Run(int taps, int afterLogin, double seconds) {}

    private void run() {
        List<Run> fresh = new ArrayList<>();
        List<Run> known = new ArrayList<>();
        try (var browsers = new Browsers()) {
            for (int i = 0; i <= RUNS; i++) {
                try (Visitor clara = browsers.visitor("clara", "de", Screen.PHONE)) {
                    fresh.add(approves(clara, true));
                    comesBackDaysLater(clara);
                    known.add(approves(clara, false));
                }
            }
        }
        System.out.printf(
                "%n# From the mail to an approval on %s with %d cores%n%n",
                LocalDate.now(), Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "| phone, no password | taps from the opened mail | of them after the login | typed | the machine's time, median of %d |%n",
                RUNS);
        System.out.println("|---|---|---|---|---|");
        line("a browser that nobody knows", fresh, "the six digits of a code");
        line("a browser where a code was once typed", known, "nothing");
        System.out.printf("%nLoad: %s%n", Cpu.load());
    }

    private Run approves(Visitor clara, boolean byCode) {
        String link = FromTheMail.link(whole, ADDRESS, show(waiting.removeFirst()));
        var mail = new FromTheMail(whole, ADDRESS, clara);
        clara.effortSince();
        long started = System.nanoTime();
        mail.enters(link);
        int toEnter = clara.effortSince().clicks();
        mail.wantsToApprove();
        int afterLogin = clara.effortSince().clicks();
        if (byCode) {
            mail.provesByCode();
        }
        int toProve = clara.effortSince().clicks();
        mail.confirms("Version 1");
        afterLogin += clara.effortSince().clicks();
        return new Run(toEnter + toProve + afterLogin, afterLogin, Figures.millis(System.nanoTime() - started) / 1000);
    }

    /** Nothing is left of the login; only that this browser is hers is known. */
    private static void comesBackDaysLater(Visitor clara) {
        BrowserContext browser = clara.page().context();
        List<Cookie> kept = browser.cookies().stream()
                .filter(cookie -> cookie.name.startsWith("known_"))
                .toList();
        browser.clearCookies();
        browser.addCookies(kept);
    }

    private UUID show(Ordered ordered) {
        String path =
                "/results/api/projects/%s/deliverables/%s/results".formatted(ordered.project(), ordered.deliverable());
        var form = new Multipart()
                .field("why", "Öffnungszeiten ganz oben")
                .field("link", "https://entwurf.example/" + ordered.project());
        return workshop.nadja().post(path, form).expect(201).id("id");
    }

    private static void line(String who, List<Run> runs, String typed) {
        // The first one warms the services up and does not count.
        List<Run> counted = runs.subList(1, runs.size());
        List<Double> seconds = counted.stream().map(Run::seconds).toList();
        System.out.printf(
                "| %s | %d | %d | %s | %.1f s (%s) |%n",
                who,
                counted.getLast().taps(),
                counted.getLast().afterLogin(),
                typed,
                Figures.median(seconds),
                seconds.stream().map("%.1f"::formatted).collect(Collectors.joining(", ")));
    }
}
