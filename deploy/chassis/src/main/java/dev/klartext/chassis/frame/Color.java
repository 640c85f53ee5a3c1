package dev.klartext.chassis.frame;

import java.util.Locale;
import java.util.regex.Pattern;

/** An sRGB colour with the arithmetic of WCAG 2.2. */
record Color(int red, int green, int blue) {

    static final Color WHITE = new Color(255, 255, 255);
    static final Color BLACK = new Color(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double STEP = 0.04;

    /** A colour as {@code #rrggbb} or {@code rrggbb}; anything else is refused. */
    static Color of(String hex) {
        var match = HEX.matcher(hex);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
        int rgb = Integer.parseInt(match.group(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    static boolean readable(String hex) {
        return hex != null && HEX.matcher(hex).matches();
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Contrast ratio as WCAG defines it: 1 to 21. */
    double contrast(Color other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** This colour with a share of another one, from 0 to 1. */
    Color mixed(Color other, double share) {
        return new Color(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** This colour as bright as its hue allows, a little paler: mixing with white alone would make it dull. */
    Color glowing() {
        double factor = 255.0 / Math.max(1, Math.max(red, Math.max(green, blue)));
        Color full = new Color(
                (int) Math.round(red * factor), (int) Math.round(green * factor), (int) Math.round(blue * factor));
        return full.mixed(WHITE, 0.3);
    }

    /** This colour, moved towards black or white until it stands out well enough against each background. */
    Color until(double ratio, Color towards, Color... backgrounds) {
        Color moved = this;
        for (double share = STEP; !moved.standsOut(ratio, backgrounds) && share <= 1; share += STEP) {
            moved = mixed(towards, share);
        }
        return moved;
    }

    private boolean standsOut(double ratio, Color... backgrounds) {
        for (Color background : backgrounds) {
            if (contrast(background) < ratio) {
                return false;
            }
        }
        return true;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mix(int mine, int theirs, double share) {
        return (int) Math.round(mine * (1 - share) + theirs * share);
    }
}
