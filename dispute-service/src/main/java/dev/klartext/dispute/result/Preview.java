package dev.klartext.dispute.result;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures drawn from a file, as files of their own; large is null where the file itself is light enough to be shown. */
record Preview(Path large, Path thumb) {

    /** Pixels of the longer side of a large preview. */
    static final int LARGE = 1600;

    /** Pixels of the longer side of a thumbnail; twice its place on the page, for fine screens. */
    static final int THUMB = 480;

    /** A picture up to so many bytes is shown as it is. */
    private static final long LIGHT = 400_000;

    /** A page of text and drawing: PNG keeps its edges sharp. */
    static Preview ofPage(BufferedImage page) throws IOException {
        return new Preview(Picture.writePng(Picture.shrink(page, LARGE)), thumb(page));
    }

    static Preview ofPicture(BufferedImage picture, String mediaType, Path original) throws IOException {
        // A GIF may move, and would stand still in a preview.
        boolean asItIs = Files.size(original) <= LIGHT || "image/gif".equals(mediaType);
        return new Preview(asItIs ? null : Picture.writeJpeg(Picture.shrink(picture, LARGE)), thumb(picture));
    }

    private static Path thumb(BufferedImage picture) throws IOException {
        return Picture.writeJpeg(Picture.shrink(picture, THUMB));
    }
}
