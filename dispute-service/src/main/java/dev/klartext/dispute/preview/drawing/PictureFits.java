package dev.klartext.dispute.preview.drawing;

import java.util.Locale;
import java.util.Set;

/**
 * A picture is opened only if its pixels fit: a file of some kilobytes may claim to be 50,000 pixels wide and high, and would
 * take ten gigabytes. Kinds that are read line by line may have more, since only every n-th line is kept of them.
 */
final class PictureFits {

    /** Beyond the largest cameras: 150 megapixels. */
    static final long LINE_BY_LINE = 250_000_000;

    static final long AS_A_WHOLE = 60_000_000;

    private static final Set<String> READ_LINE_BY_LINE = Set.of("jpeg", "png", "gif");

    private PictureFits() {}

    static void check(String format, int width, int height) throws NotDrawable {
        long most = READ_LINE_BY_LINE.contains(format.toLowerCase(Locale.ROOT)) ? LINE_BY_LINE : AS_A_WHOLE;
        if ((long) width * height > most) {
            throw new NotDrawable("%d x %d pixels are too many".formatted(width, height));
        }
    }
}
