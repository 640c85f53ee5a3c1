package dev.klartext.communication.search;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An entry that was found.
 *
 * @param hits the words by which it was found, without accents and in lower case
 */
public record Found(Hit entry, String projectTitle, String agencyName, List<String> hits) {

    public UUID id() {
        return entry.id();
    }

    /** What happened or was said, around the words that were found. */
    public List<Piece> excerpt(Locale locale) {
        Text words = entry.words();
        return words == null ? List.of() : Excerpt.of(words.in(locale), hits);
    }

    /** Path of the entry in its history. */
    public String path() {
        return "/communication/projects/" + entry.projectId() + "/entries/" + entry.place();
    }
}
