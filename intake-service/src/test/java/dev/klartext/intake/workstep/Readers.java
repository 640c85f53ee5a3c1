package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.util.UUID;

/** Readers of a project for tests of rules. */
final class Readers {

    private Readers() {}

    static Grant of(Side side) {
        return of(side, UUID.randomUUID());
    }

    static Grant of(Side side, UUID personId) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                personId,
                "subject",
                "Somebody",
                side,
                false,
                false,
                false,
                false,
                false,
                1,
                1);
    }
}
