package dev.klartext.dispute.preview.drawing;

/** Thrown for a file that no further try would draw: damaged, locked, of a kind unknown, or too large. */
public final class NotDrawable extends Exception {

    public NotDrawable(String reason) {
        super(reason);
    }
}
