package dev.klartext.story;

import dev.klartext.story.Visitor.Screen;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who takes part in one telling of the story, in one language, and the project that it is about. */
final class Cast implements AutoCloseable {
    private static final Pattern PROJECT = Pattern.compile("/projects/([0-9a-f-]{36})");

    final Whole whole;
    final Browsers browsers;
    final Words words;
    final Visitor nadja;
    final Visitor clara;
    final Visitor hansen;
    UUID project;

    Cast(Whole whole, Browsers browsers, Words words, Screen nadjas, Screen claras) {
        this.whole = whole;
        this.browsers = browsers;
        this.words = words;
        this.nadja = visitor("nadja", nadjas);
        this.clara = visitor("clara", claras);
        this.hansen = visitor("hansen", Screen.DESKTOP);
    }

    /** One more person at a browser of their own. */
    Visitor visitor(String name, Screen screen) {
        return browsers.visitor(name, words.language(), screen);
    }

    /** Every address with an id in it that was shown to anybody of the cast. */
    Set<String> visited() {
        var all = new LinkedHashSet<>(nadja.visited());
        all.addAll(clara.visited());
        all.addAll(hansen.visited());
        return all;
    }

    @Override
    public void close() {
        nadja.close();
        clara.close();
        hansen.close();
    }

    static UUID projectIn(String path) {
        Matcher id = PROJECT.matcher(path);
        if (!id.find()) {
            throw new AssertionError("No project in " + path);
        }
        return UUID.fromString(id.group(1));
    }
}
