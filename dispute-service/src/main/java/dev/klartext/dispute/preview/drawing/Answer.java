package dev.klartext.dispute.preview.drawing;

import java.nio.file.Path;

/** What the drawing process says, one line each: pictures as they are done, and at the end whether that was all. */
public sealed interface Answer {

    /**
     * A picture that is ready.
     *
     * @param page of a PDF, from 1; a picture has only the first
     * @param file in the folder of the request, or the asked file itself where it is light enough to be shown as it is
     */
    record Drawn(int page, Tier tier, Path file, String mediaType, int width, int height) implements Answer {}

    /** How many pages the file has, said before the first is drawn. */
    record Pages(int count) implements Answer {}

    /** All is drawn. */
    record Done() implements Answer {}

    /** Nothing can be drawn of it, also not in another try. */
    record Nothing(String reason) implements Answer {}

    default String line() {
        return switch (this) {
            case Drawn drawn ->
                String.join(
                        "\t",
                        "drawn",
                        Integer.toString(drawn.page),
                        drawn.tier.name(),
                        drawn.file.toString(),
                        drawn.mediaType,
                        Integer.toString(drawn.width),
                        Integer.toString(drawn.height));
            case Pages pages -> "pages\t" + pages.count;
            case Done done -> "done";
            case Nothing nothing -> "nothing\t" + nothing.reason.replaceAll("\\s+", " ");
        };
    }

    static Answer of(String line) {
        String[] words = line.split("\t");
        return switch (words[0]) {
            case "drawn" ->
                new Drawn(
                        Integer.parseInt(words[1]),
                        Tier.valueOf(words[2]),
                        Path.of(words[3]),
                        words[4],
                        Integer.parseInt(words[5]),
                        Integer.parseInt(words[6]));
            case "pages" -> new Pages(Integer.parseInt(words[1]));
            case "done" -> new Done();
            case "nothing" -> new Nothing(words.length > 1 ? words[1] : "");
            default -> throw new IllegalArgumentException("Not an answer: " + line);
        };
    }
}
