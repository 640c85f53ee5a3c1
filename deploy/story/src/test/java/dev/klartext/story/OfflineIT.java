package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A call is noted on a phone in a few seconds, and in a train without network too. */
@Order(2)
class OfflineIT {
    private static final Whole WHOLE = Whole.running();
    private static final Agency AGENCY = new Agency(WHOLE.api("nadja"));
    private static final Duration ALLOWED = Duration.ofSeconds(20);
    private static UUID project;

    @BeforeAll
    static void aProject() {
        project = AGENCY.project(AGENCY.client("Bahnhofsbäckerei"), "Speisekarte");
        AGENCY.add(project, "Karl Kontakt", "CLIENT", false, "karl@bahnhof.example");
        Eventually.get(
                () -> AGENCY.nadja()
                        .get("/communication/api/projects/" + project + "/entries")
                        .status(),
                status -> status == 200);
    }

    @Test
    void aCallIsNotedInUnderTwentySeconds() {
        try (var browsers = new Browsers()) {
            Visitor nadja = onHerPhone(browsers);
            nadja.tapsSince();
            long started = System.nanoTime();
            nadja.opens(history());
            // Slower than people write: 25 characters in ten seconds.
            nadja.page()
                    .getByLabel("Was wurde besprochen?")
                    .pressSequentially(
                            "Rezepte kommen am Freitag",
                            new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(400));
            nadja.clicksButton("Notieren").sees("Notiert.");
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            System.out.printf("A call noted on a phone: %.1f s, %d tap(s)%n", took.toMillis() / 1e3, nadja.tapsSince());
            assertThat(took).isLessThan(ALLOWED);
        }
    }

    @Test
    void whatIsTypedWithoutNetworkIsSentOnceItIsBack() {
        String words = "Im Tunnel besprochen";
        try (var browsers = new Browsers()) {
            Visitor nadja = onHerPhone(browsers);
            Page page = nadja.page();
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.waitForFunction("() => caches.match('" + history() + "/entries/new').then(kept => !!kept)");
            page.context().setOffline(true);

            nadja.types("Was wurde besprochen?", words).clicksButton("Notieren");
            nadja.sees("wird gesendet, sobald Netz da ist");
            page.reload();
            nadja.sees("Etwas notieren").sees("wird gesendet, sobald Netz da ist");
            page.context().setOffline(false);
            nadja.sees("Gesendet.");
            nadja.opens(history()).sees(words);
        }
        assertThat(WHOLE.entries(AGENCY.nadja(), project).stream()
                        .filter(entry -> entry.path("sentence").asText().equals(words)))
                .hasSize(1);
    }

    @Test
    void anOpenHistoryShowsWhatIsNew() {
        try (var browsers = new Browsers()) {
            Visitor nadja = onHerPhone(browsers);

            AGENCY.nadja()
                    .post(
                            "/communication/api/projects/" + project + "/entries",
                            Map.of("kind", "COMMENT", "sentence", "Gerade dazugekommen"))
                    .expect(201);

            nadja.sees("Gerade dazugekommen");
        }
    }

    private static Visitor onHerPhone(Browsers browsers) {
        Visitor nadja = browsers.visitor("nadja", "de", Visitor.Screen.PHONE);
        return nadja.opens(history()).logsIn();
    }

    private static String history() {
        return "/communication/projects/" + project;
    }
}
