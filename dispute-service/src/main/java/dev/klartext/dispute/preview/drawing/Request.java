package dev.klartext.dispute.preview.drawing;

import java.nio.file.Path;

/**
 * One file to draw.
 *
 * @param folder where the pictures are to be put
 * @param mediaType as the bytes told
 * @param firstPage the first page that is not drawn yet, from 1
 */
public record Request(Path file, Path folder, String mediaType, int firstPage) {

    public String line() {
        return String.join("\t", file.toString(), folder.toString(), mediaType, Integer.toString(firstPage));
    }

    static Request of(String line) {
        String[] words = line.split("\t");
        return new Request(Path.of(words[0]), Path.of(words[1]), words[2], Integer.parseInt(words[3]));
    }
}
