package dev.klartext.chassis.frame;

/**
 * An agency's colour as the style sheet uses it: for text, buttons and tinted grounds, in the light and the dark scheme.
 * A colour that would be hard to read is darkened or lightened until it has a contrast of 4.5:1.
 */
record Brand(Color light, Color lightTint, Color dark, Color darkTint, Color onDark) {

    private static final double READABLE = 4.5;
    // --card of the dark scheme in klartext.css.
    private static final Color DARK_CARD = Color.of("#1b2322");
    private static final Color DARK_INK = Color.of("#0e1716");
    // --quiet of both schemes: quiet words stand on tinted grounds too.
    private static final Color QUIET = Color.of("#5f6f6d");
    private static final Color DARK_QUIET = Color.of("#a3b0ae");

    static Brand of(Color color) {
        Color lightTint = color.mixed(Color.WHITE, 0.89).until(READABLE, Color.WHITE, QUIET);
        Color darkTint = color.mixed(DARK_CARD, 0.75).until(READABLE, DARK_CARD, DARK_QUIET);
        Color light = color.until(READABLE, Color.BLACK, Color.WHITE, lightTint);
        Color dark = color.until(READABLE, color.glowing(), DARK_CARD, darkTint, DARK_INK)
                .until(READABLE, Color.WHITE, DARK_CARD, darkTint, DARK_INK);
        return new Brand(light, lightTint, dark, darkTint, DARK_INK);
    }

    String css() {
        return """
                :root { --brand: %s; --on-brand: #ffffff; --tint: %s; }
                @media (prefers-color-scheme: dark) { :root { --brand: %s; --on-brand: %s; --tint: %s; } }
                """.formatted(light.hex(), lightTint.hex(), dark.hex(), onDark.hex(), darkTint.hex());
    }
}
