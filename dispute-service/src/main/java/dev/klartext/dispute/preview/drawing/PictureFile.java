package dev.klartext.dispute.preview.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws a picture in its tiers without taking more memory than they need. */
public final class PictureFile {

    /** Pixels that are kept in memory: of a 100-megapixel photograph every second one of each line, of every second line. */
    private static final double KEPT = 26_000_000;

    /** A picture up to so many bytes is shown as it is. */
    private static final long LIGHT = 400_000;

    /** What every browser shows by itself. */
    public static final Set<String> WEB = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    /** Only these may carry how the camera was held; other metadata is not read, it could be a bomb of its own. */
    private static final Set<String> TURNED = Set.of("image/jpeg", "image/tiff");

    private PictureFile() {}

    static void draw(Request request, Easel easel) throws IOException, NotDrawable {
        try (ImageInputStream in = ImageIO.createImageInputStream(request.file().toFile())) {
            ImageReader reader = reader(in);
            try {
                boolean turned = TURNED.contains(request.mediaType());
                reader.setInput(in, false, !turned);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PictureFits.check(reader.getFormatName(), width, height);
                Turn turn = turned ? Turn.of(reader.getImageMetadata(0)) : Turn.NONE;
                draw(request, easel, read(reader, width, height), turn, width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void draw(Request request, Easel easel, BufferedImage picture, Turn turn, int width, int height)
            throws IOException {
        boolean sharp = "image/png".equals(request.mediaType()) || "image/gif".equals(request.mediaType());
        BufferedImage largest = turn.upright(Canvas.shrink(Canvas.onWhite(picture), Tier.FINE.longest()));
        if (asItIs(request, width, height)) {
            easel.say(new Answer.Drawn(
                    1,
                    Tier.SCREEN,
                    request.file(),
                    request.mediaType(),
                    turn.sideways() ? height : width,
                    turn.sideways() ? width : height));
        } else {
            if (Math.max(width, height) > Tier.SCREEN.longest()) {
                easel.put(1, Tier.FINE, largest, sharp);
            }
            largest = easel.put(1, Tier.SCREEN, largest, sharp);
        }
        easel.put(1, Tier.THUMB, largest, false);
    }

    /** A GIF may move, and would stand still in a preview. */
    private static boolean asItIs(Request request, int width, int height) throws IOException {
        return "image/gif".equals(request.mediaType())
                || WEB.contains(request.mediaType())
                        && Files.size(request.file()) <= LIGHT
                        && Math.max(width, height) <= Tier.FINE.longest();
    }

    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) width * height / KEPT));
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparse);
    }

    private static ImageReader reader(ImageInputStream in) throws NotDrawable {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new NotDrawable("No reader for this kind of picture");
        }
        return readers.next();
    }
}
