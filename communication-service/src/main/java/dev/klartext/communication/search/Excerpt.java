package dev.klartext.communication.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text to what stands around the words that were found, and tells these apart. */
final class Excerpt {

    private static final int LENGTH = 280;
    private static final int BEFORE = 80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final String CUT = "…";

    private Excerpt() {}

    /** @param hits plain words or their beginnings: stems are found in longer forms */
    static List<Piece> of(String text, List<String> hits) {
        int begin = begin(text, hits);
        int end = Math.min(text.length(), begin + LENGTH);
        if (end < text.length()) {
            int space = text.lastIndexOf(' ', end);
            end = space > begin ? space : end;
        }
        String shown = (begin > 0 ? CUT : "") + text.substring(begin, end) + (end < text.length() ? " " + CUT : "");
        return pieces(shown, hits);
    }

    private static int begin(String text, List<String> hits) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isHit(words.group(), hits)) {
                int space = text.indexOf(' ', Math.max(0, words.start() - BEFORE));
                return words.start() <= BEFORE || space < 0 ? 0 : Math.min(space + 1, words.start());
            }
        }
        return 0;
    }

    private static List<Piece> pieces(String text, List<String> hits) {
        List<Piece> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int done = 0;
        while (words.find()) {
            if (isHit(words.group(), hits)) {
                if (words.start() > done) {
                    pieces.add(new Piece(text.substring(done, words.start()), false));
                }
                pieces.add(new Piece(words.group(), true));
                done = words.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    private static boolean isHit(String word, List<String> hits) {
        String plain = plain(word);
        return hits.stream().anyMatch(plain::startsWith);
    }

    /** As the database compares words: without accents, in lower case. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }
}
