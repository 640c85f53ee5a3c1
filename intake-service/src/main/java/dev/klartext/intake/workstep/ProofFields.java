package dev.klartext.intake.workstep;

import java.util.Map;

/** What was typed beside a file, to stand in the form again. */
final class ProofFields {

    private ProofFields() {}

    static Map<String, String> of(String on, String note) {
        return Map.of("on", on == null ? "" : on, "note", note == null ? "" : note);
    }
}
