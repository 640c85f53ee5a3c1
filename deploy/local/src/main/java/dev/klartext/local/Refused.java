package dev.klartext.local;

/** Klartext can't start, and the message is the one sentence that says why and what to do. */
final class Refused extends RuntimeException {
    Refused(String sentence, Object... values) {
        super(sentence.formatted(values));
    }
}
