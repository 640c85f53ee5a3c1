package dev.klartext.chassis.frame;

/**
 * What becomes of a colour that an agency has chosen, so that it can see it before its clients do.
 *
 * @param chosen as {@code #rrggbb}
 * @param shown as it stands on white, with enough contrast
 */
public record ColorCheck(String chosen, String shown) {

    /** A colour for words and buttons: 4.5:1. */
    public static ColorCheck ofWords(String color) {
        Color chosen = Color.of(color);
        return new ColorCheck(chosen.hex(), Brand.of(chosen).light().hex());
    }

    /** A colour for lines: 3:1. */
    public static ColorCheck ofLines(String color) {
        Color chosen = Color.of(color);
        return new ColorCheck(chosen.hex(), Accent.of(chosen).light().hex());
    }

    /** Whether it is shown differently, because it would be hard to see. */
    public boolean adapted() {
        return !chosen.equals(shown);
    }
}
