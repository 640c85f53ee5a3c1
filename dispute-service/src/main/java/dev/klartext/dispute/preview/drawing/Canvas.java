package dev.klartext.dispute.preview.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.HashSet;
import java.util.Set;

/** Brings pictures onto white paper in the colours of the web (sRGB), and makes them smaller. */
final class Canvas {

    /** Every so many pixels of every so many lines are looked at to tell what kind of picture it is. */
    private static final int SAMPLE = 8;

    private static final int FEW = 2000;

    private Canvas() {}

    /** The picture without transparency, its colours brought from the profile it carries to sRGB. */
    static BufferedImage onWhite(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        ColorSpace colours = picture.getColorModel().getColorSpace();
        if (!picture.getColorModel().hasAlpha() && colours.getType() == ColorSpace.TYPE_RGB && !colours.isCS_sRGB()) {
            // Drawing it would convert as well, pixel by pixel and a hundred times slower.
            return new ColorConvertOp(null).filter(picture, white);
        }
        Graphics2D brush = white.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, white.getWidth(), white.getHeight());
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return white;
    }

    /** The picture with its longer side at most so long: halved as often as possible, so that no pixel is left out. */
    static BufferedImage shrink(BufferedImage picture, int longest) {
        BufferedImage smaller = picture;
        while (longer(smaller) > 2 * longest) {
            smaller = scaled(
                    smaller,
                    (smaller.getWidth() + 1) / 2,
                    (smaller.getHeight() + 1) / 2,
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        if (longer(smaller) <= longest) {
            return smaller;
        }
        double scale = longest / (double) longer(picture);
        return scaled(
                smaller,
                side(picture.getWidth() * scale),
                side(picture.getHeight() * scale),
                RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /** Whether it looks like words and lines, which PNG keeps small and sharp, and not like a photograph. */
    static boolean fewColours(BufferedImage picture) {
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += SAMPLE) {
            for (int x = 0; x < picture.getWidth(); x += SAMPLE) {
                seen.add(picture.getRGB(x, y));
            }
        }
        return seen.size() <= FEW;
    }

    static int longer(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int side(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height, Object interpolation) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = scaled.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return scaled;
    }
}
