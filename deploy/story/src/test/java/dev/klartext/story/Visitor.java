package dev.klartext.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A person at a browser of their own, who finds things by what they are called. */
public final class Visitor implements AutoCloseable {
    /** The screens that people have; widths in CSS pixels. */
    public enum Screen {
        DESKTOP(1280, 900),
        PHONE(390, 844);

        public final int width;
        public final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /**
     * What it takes somebody to get something done.
     *
     * @param clicks on links, buttons and choices
     * @param fields that were typed into
     */
    public record Effort(int clicks, int fields, int characters) {}

    private final String name;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final Set<String> visited = new LinkedHashSet<>();
    private String language;
    private int taps;
    private int fields;
    private int characters;

    Visitor(Browser browser, String name, String language, Screen screen) {
        this.name = name;
        this.language = language;
        this.screen = screen;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("de") ? "de-DE" : "en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE));
        this.context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        this.page.onResponse(response -> {
            boolean shown = response.request().method().equals("GET") && response.status() == 200;
            String path = pathOf(response.url());
            if (shown
                    && !path.startsWith("/intake/join")
                    && path.matches("/(intake|communication|results)/.*[0-9a-f]{8}-[0-9a-f]{4}-.*")) {
                visited.add(path);
            }
        });
    }

    /** Opens a path of the front door, or a whole address from a mail. */
    public Visitor opens(String address) {
        page.navigate(address.startsWith("http") ? address : Whole.URL + address);
        return this;
    }

    /** Fills Keycloak's form, which has words of its own; who came by a personal link passes it by. */
    public Visitor logsIn() {
        Locator anotherWay = page.locator("#kc-stay");
        if (anotherWay.isVisible()) {
            anotherWay.click();
        }
        page.locator("#username").fill(name);
        return typesPassword();
    }

    /** The second login within a session asks for the password alone. */
    Visitor typesPassword() {
        page.locator("#password").fill(name);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/auth/"));
        return this;
    }

    /** As if days had passed: neither the login itself nor the one for signing is known any longer; who one is, is. */
    Visitor forgetsTheLogin() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setPath(Pattern.compile("^/auth/.*")));
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("_signing")));
        return this;
    }

    /** Chooses the language of the pages, as the switch on each page does. */
    Visitor reads(String another) {
        context.addCookies(List.of(new Cookie("lang", another).setUrl(Whole.URL)));
        language = another;
        return this;
    }

    boolean isAskedForPassword() {
        return page.url().contains("/auth/");
    }

    public Visitor clicksLink(String what) {
        return clicks(AriaRole.LINK, what);
    }

    public Visitor clicksButton(String what) {
        return clicks(AriaRole.BUTTON, what);
    }

    /** Taps something that is not called the same each time. */
    public Visitor taps(String selector) {
        return taps(visible(page.locator(selector)));
    }

    /** Opens what is folded away behind a line. */
    public Visitor unfolds(String what) {
        return taps(visible(page.locator("summary").filter(new Locator.FilterOptions().setHasText(what))));
    }

    /** The menu that is folded away on a phone. */
    public Visitor choosesFromMenu(String what) {
        if (screen == Screen.PHONE) {
            taps(visible(page.locator("details.account > summary")));
        }
        return clicksLink(what);
    }

    /** Chooses a radio button or ticks a box by the words beside it, where a finger would. */
    public Visitor chooses(String what) {
        return chooses(page.locator("main"), what);
    }

    Visitor chooses(Locator within, String what) {
        return taps(visible(within.locator("label").filter(new Locator.FilterOptions().setHasText(what))));
    }

    public Visitor types(String field, String text) {
        return types(page.locator("main"), field, text);
    }

    Visitor types(Locator within, String field, String text) {
        field(within, field).fill(text);
        fields++;
        characters += text.length();
        return this;
    }

    Visitor uploads(String field, Path... files) {
        field(page.locator("main"), field).setInputFiles(files);
        return this;
    }

    /** Fields that belong together under a legend. */
    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
    }

    public Visitor sees(String text) {
        assertThat(visible(page.getByText(text))).isVisible();
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Visitor seesHeading(String text) {
        assertThat(visible(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))))
                .isVisible();
        return this;
    }

    /** Reloads until what arrives by event is there. */
    Visitor soonSees(String text) {
        Eventually.get(() -> page.reload().text(), html -> page.getByText(text).count() > 0);
        return sees(text);
    }

    private Visitor clicks(AriaRole role, String what) {
        return taps(visible(page.getByRole(role, new Page.GetByRoleOptions().setName(beginning(what)))));
    }

    private Visitor taps(Locator element) {
        element.click();
        taps++;
        return this;
    }

    /** A label begins with its words; what it says besides is a hint. */
    private static Locator field(Locator within, String label) {
        return visible(within.getByLabel(beginning(label)));
    }

    /**
     * The browser reads this pattern, so nothing that only Java knows may stand in it. What is said to screen readers alone
     * may begin a little apart.
     */
    static Pattern beginning(String words) {
        return Pattern.compile(
                "^\\s*" + words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0").replace("\\:", "\\s*:"));
    }

    private static Locator visible(Locator all) {
        return all.filter(new Locator.FilterOptions().setVisible(true)).first();
    }

    /** How often this person has tapped since they were last asked. */
    int tapsSince() {
        return effortSince().clicks();
    }

    /** What this person has done since they were last asked. */
    public Effort effortSince() {
        var since = new Effort(taps, fields, characters);
        taps = 0;
        fields = 0;
        characters = 0;
        return since;
    }

    /** Takes a picture for people to look at, on both screens, and checks the page's accessibility. */
    Visitor looksAround(String title) {
        return looksAround(title, Screen.values());
    }

    /** The same on the person's own screen alone. */
    Visitor looks(String title) {
        return looksAround(title, screen);
    }

    private Visitor looksAround(String title, Screen... screens) {
        for (Screen each : screens) {
            page.setViewportSize(each.width, each.height);
            Pictures.take(
                    page, "%s-%s-%s".formatted(title, language, each.name().toLowerCase()));
        }
        page.setViewportSize(screen.width, screen.height);
        return meetsNoBarrier(title);
    }

    /** Checks the page's accessibility alone. */
    Visitor meetsNoBarrier(String title) {
        Barriers.lookFor(page, title + " (" + language + ", " + screen + ")");
        return this;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    public Page page() {
        return page;
    }

    /** Paths with an id in them that answered this person with 200. */
    Set<String> visited() {
        return visited;
    }

    String path() {
        return pathOf(page.url());
    }

    @Override
    public void close() {
        context.close();
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
