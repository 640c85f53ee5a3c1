package dev.klartext.dispute.preview.drawing;

/** How large a drawn picture is: pixels of its longer side, at most. */
public enum Tier {
    /** For lists; twice its place on the page, for fine screens. */
    THUMB(480),
    /** For looking at it. */
    SCREEN(1600),
    /** For large and fine screens; only where the original has more than a screen shows. */
    FINE(2560);

    private final int longest;

    Tier(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }
}
