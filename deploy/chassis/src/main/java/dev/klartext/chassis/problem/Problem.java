package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;

/** A refusal on its way to the caller. */
public class Problem extends RuntimeException {

    private final transient Problems kind;
    private final transient Text sentence;

    protected Problem(Problems kind, Text sentence) {
        super(kind + ": " + sentence.en(), null, false, false);
        this.kind = kind;
        this.sentence = sentence;
    }

    public Problems kind() {
        return kind;
    }

    public Text sentence() {
        return sentence;
    }
}
