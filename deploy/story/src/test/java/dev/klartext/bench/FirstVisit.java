package dev.klartext.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import dev.klartext.story.Visitor;
import dev.klartext.story.Visitor.Screen;
import dev.klartext.story.Whole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One first visit of a page on a phone, by somebody who is logged in, with a browser that has seen nothing of us.
 *
 * @param bytes over the wire, headers of the answers included
 * @param pageBytes of them for the page itself, without pictures, style and scripts
 * @param paint milliseconds from the start of the navigation to the first text or picture
 */
record FirstVisit(int requests, long bytes, long pageBytes, double paint) {
    private static final Duration PAINT = Duration.ofSeconds(10);
    private static final String PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

    static FirstVisit of(Visitor visitor, String path) {
        BrowserContext known = visitor.page().context();
        try (BrowserContext context = known.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(known.storageState())
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(Screen.PHONE.width, Screen.PHONE.height))) {
            context.setDefaultTimeout(PAINT.toMillis());
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(request -> {
                if (request.url().startsWith("http")) {
                    requests.add(request);
                }
            });
            page.navigate(Whole.URL + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new FirstVisit(
                    requests.size(),
                    requests.stream().mapToLong(FirstVisit::bytes).sum(),
                    requests.stream()
                            .filter(Request::isNavigationRequest)
                            .mapToLong(FirstVisit::bytes)
                            .sum(),
                    paint(page));
        }
    }

    private static long bytes(Request request) {
        var sizes = request.sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static double paint(Page page) {
        long end = System.nanoTime() + PAINT.toNanos();
        while (true) {
            if (page.evaluate(PAINTED) instanceof Number painted) {
                return painted.doubleValue();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing was painted within " + PAINT.toSeconds() + " s");
            }
            page.waitForTimeout(50);
        }
    }
}
