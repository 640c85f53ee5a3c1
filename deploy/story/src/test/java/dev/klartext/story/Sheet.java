package dev.klartext.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** A picture or page of a draft on which places are chosen: by mouse, by thumb or by keys. Places are per cents of it. */
final class Sheet {
    private final Page page;
    private final Words words;
    private final String alt;
    private final Locator paper;

    /** @param alt what the picture is called */
    Sheet(Visitor visitor, Words words, String alt) {
        this.page = visitor.page();
        this.words = words;
        this.alt = alt;
        this.paper = page.locator(".sheet-of-paper")
                .filter(new Locator.FilterOptions().setHas(page.getByAltText(alt, exactly())));
    }

    private static Page.GetByAltTextOptions exactly() {
        return new Page.GetByAltTextOptions().setExact(true);
    }

    /** Waits until it is drawn. */
    Sheet drawn() {
        page.waitForCondition(
                () -> (boolean) paper.locator("img").evaluate("image => image.complete && image.naturalWidth > 0"));
        return this;
    }

    void clicks(double x, double y) {
        BoundingBox box = inSight();
        page.mouse().click(box.x + box.width * x / 100, box.y + box.height * y / 100);
    }

    void drags(double x, double y, double toX, double toY) {
        BoundingBox box = inSight();
        page.mouse().move(box.x + box.width * x / 100, box.y + box.height * y / 100);
        page.mouse().down();
        page.mouse().move(box.x + box.width * toX / 100, box.y + box.height * toY / 100);
        page.mouse().up();
    }

    void taps(double x, double y) {
        BoundingBox box = inSight();
        page.touchscreen().tap(box.x + box.width * x / 100, box.y + box.height * y / 100);
    }

    /** A thumb that stays where it is until it is told that it draws. */
    void holdsAndDrags(double x, double y, double toX, double toY) {
        BoundingBox box = inSight();
        CDPSession thumb = page.context().newCDPSession(page);
        touch(thumb, "touchStart", box.x + box.width * x / 100, box.y + box.height * y / 100);
        says(words.say("review.boxing"));
        touch(thumb, "touchMove", box.x + box.width * toX / 100, box.y + box.height * toY / 100);
        touch(thumb, "touchEnd");
        thumb.detach();
    }

    private static void touch(CDPSession thumb, String what, double... at) {
        var points = new JsonArray();
        if (at.length > 0) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", what);
        event.add("touchPoints", points);
        thumb.send("Input.dispatchTouchEvent", event);
    }

    /** Keys alone, from the button on. */
    void byKeys(String... keys) {
        String name = words.say("review.choosePlace") + ": " + alt;
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Visitor.beginning(name)))
                .press("Enter");
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What a screen reader is told beside what has the focus. */
    void says(String sentence) {
        assertThat(page.locator("[data-placing] [aria-live]")).containsText(sentence);
    }

    private BoundingBox inSight() {
        paper.evaluate("sheet => sheet.scrollIntoView({ block: 'start' })");
        return paper.boundingBox();
    }
}
