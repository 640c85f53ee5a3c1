package dev.klartext.chassis.frame;

/**
 * An agency's second colour as the style sheet uses it: for lines that carry no words, in the light and the dark scheme. One
 * that could hardly be seen is darkened or lightened until it has the contrast of 3:1 that WCAG 2.2 asks for (1.4.11).
 */
record Accent(Color light, Color dark) {

    private static final double VISIBLE = 3;
    // --card of the dark scheme in klartext.css.
    private static final Color DARK_CARD = Color.of("#1b2322");

    static Accent of(Color color) {
        return new Accent(color.until(VISIBLE, Color.BLACK, Color.WHITE), color.until(VISIBLE, Color.WHITE, DARK_CARD));
    }

    String css() {
        return """
                :root { --accent: %s; }
                @media (prefers-color-scheme: dark) { :root { --accent: %s; } }
                """.formatted(light.hex(), dark.hex());
    }
}
