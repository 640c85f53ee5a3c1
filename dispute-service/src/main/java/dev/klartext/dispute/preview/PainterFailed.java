package dev.klartext.dispute.preview;

/** Thrown when the drawing process died, was silent, or wanted too much; it is gone then. */
class PainterFailed extends RuntimeException {

    PainterFailed(String reason) {
        super(reason);
    }
}
