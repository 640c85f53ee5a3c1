package dev.klartext.intake.client;

import dev.klartext.chassis.problem.Violations;

/** A client as staff enter it. */
public record NewClient(String name, ClientKind kind) {

    public static final int MAX_NAME = 120;

    public void check(Violations violations, String prefix) {
        violations.required(prefix + "name", name, MAX_NAME).present(prefix + "kind", kind);
    }
}
