package dev.klartext.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What would keep somebody from using a page, collected over all pages so that one run shows everything. */
final class Barriers {
    private static final Map<String, List<String>> FOUND = new ConcurrentSkipListMap<>();

    private Barriers() {}

    /** @param title of the page in the collection */
    static void lookFor(Page page, String title) {
        List<String> barriers = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        if (!barriers.isEmpty()) {
            FOUND.put(title, barriers);
        }
    }

    static Map<String, List<String>> all() {
        return FOUND;
    }
}
