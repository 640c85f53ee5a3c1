package dev.klartext.dispute.result;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * What a project calls what is shown of a deliverable: a draft, a picture selection, a rough cut, or a word of its own. It
 * stands in sentences without an article, because nobody knows the gender of somebody else's word.
 */
public record DraftName(@PropagateNull String de, String en) {

    static final int MAX = 40;

    /** What a draft is called as long as nobody says otherwise; its versions are then numbered as versions. */
    public static final DraftName DRAFT = new DraftName("Entwurf", "draft");

    public static final DraftName SELECTION = new DraftName("Bildauswahl", "picture selection");

    private static final List<DraftName> KNOWN = List.of(DRAFT, SELECTION, new DraftName("Rohschnitt", "rough cut"));

    /** Names that we know in both languages, to choose from. */
    static List<DraftName> known() {
        return KNOWN;
    }

    /** The name as somebody typed it, in both languages where we know it; empty if nothing was typed. */
    static Optional<DraftName> typed(String words) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String word = words.strip();
        return Optional.of(KNOWN.stream()
                .filter(name -> name.de.equalsIgnoreCase(word) || name.en.equalsIgnoreCase(word))
                .findFirst()
                .orElseGet(() -> new DraftName(word, word)));
    }

    public Text text() {
        return Text.of(de, en);
    }

    /** "Version 2", or "Bildauswahl 2" where the project has a name of its own. */
    public Text numbered(int version) {
        return equals(DRAFT)
                ? Text.same("Version " + version)
                : Text.of(de + " " + version, capital(en) + " " + version);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
