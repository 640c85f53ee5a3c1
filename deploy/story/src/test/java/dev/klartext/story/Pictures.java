package dev.klartext.story;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages, for people to look at. */
final class Pictures {
    private Pictures() {}

    static void take(Page page, String title) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", title + ".png")));
    }
}
