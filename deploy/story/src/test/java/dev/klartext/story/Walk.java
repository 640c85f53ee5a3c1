package dev.klartext.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows every link from page to page, reading each in both languages (a picture of one is enough); of pages that differ
 * only in what they are about, one is enough.
 */
final class Walk {
    private static final List<String> LANGUAGES = List.of("de", "en");

    private final Visitor visitor;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> dead = new ArrayList<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Pages that are worth a look first, although others of their kind may be seen on the way. */
    Walk via(List<String> addresses) {
        addresses.forEach(address -> seen.add(kind(address)));
        ahead.addAll(addresses);
        return this;
    }

    /** Starts where the visitor stands. */
    void everywhere() {
        ahead.addFirst(visitor.path());
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            for (String language : LANGUAGES) {
                look(address, language);
            }
        }
    }

    /** The kinds of pages that were opened. */
    Set<String> seen() {
        return seen;
    }

    /** Links that led nowhere. */
    List<String> dead() {
        return dead;
    }

    private void look(String address, String language) {
        int status =
                visitor.reads(language).page().navigate(Whole.URL + address).status();
        if (visitor.isAskedForPassword()) {
            visitor.typesPassword();
        } else if (status != 200) {
            dead.add(status + " " + address);
            return;
        }
        String title = "page-" + visitor.name() + kind(visitor.path()).replaceAll("[^a-z]+", "-");
        if (language.equals(LANGUAGES.getFirst())) {
            visitor.looks(title);
        } else {
            visitor.meetsNoBarrier(title);
        }
        // A comparison is nothing without what is compared; elsewhere what follows the path only narrows a page down.
        Object paths = visitor.page()
                .locator("a[href]:not([download])")
                .evaluateAll("links => links.filter(link => link.origin === location.origin)"
                        + ".map(link => link.pathname + (link.pathname.endsWith('/compare') ? link.search : ''))");
        for (Object each : (List<?>) paths) {
            String path = (String) each;
            if (path.matches("/(intake|communication|results)/.*") && page(path) && seen.add(kind(path))) {
                ahead.add(path);
            }
        }
    }

    /** Not what ends the login, and no file. */
    private static boolean page(String path) {
        return !path.endsWith("/logout")
                && !path.matches(".*/(files|frozen|confirmation|evidence/.+|template\\.csv)(/.*)?");
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("/\\d+", "/1");
    }
}
