package dev.klartext.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What would keep somebody from using a page, collected over all pages so that one run shows everything. */
final class Barriers {
    private static final Map<String, List<String>> FOUND = new ConcurrentSkipListMap<>();

    private Barriers() {}

    static void found(String page, List<String> barriers) {
        if (!barriers.isEmpty()) {
            FOUND.put(page, barriers);
        }
    }

    static Map<String, List<String>> all() {
        return FOUND;
    }
}
