package dev.klartext.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;

/** A connection that breaks while the second piece of a large file is on its way. */
final class HeldLine {
    /** The first piece of 30 MB may take its time beside other work. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Page page;
    private Route held;
    private long wentOnAt;
    private boolean broken = true;

    HeldLine(Page page) {
        this.page = page;
        page.route("**/uploads/*", this::passes);
    }

    private void passes(Route route) {
        long offset = offset(route.request());
        if (offset == 0) {
            route.resume();
        } else if (broken) {
            held = route;
        } else {
            wentOnAt = offset;
            route.resume();
        }
    }

    private static long offset(Request request) {
        String offset = request.headers().get("upload-offset");
        return offset == null ? 0 : Long.parseLong(offset);
    }

    void breaks() {
        page.waitForCondition(() -> held != null, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        page.context().setOffline(true);
        held.abort("internetdisconnected");
    }

    void comesBack() {
        broken = false;
        page.context().setOffline(false);
    }

    /** Bytes that did not have to be sent again. */
    long wentOnAt() {
        return wentOnAt;
    }
}
