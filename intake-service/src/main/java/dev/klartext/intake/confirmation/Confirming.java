package dev.klartext.intake.confirmation;

import dev.klartext.chassis.tenancy.Tx;
import java.util.UUID;

/** Knows how one kind of what was signed is confirmed. */
public interface Confirming {

    Confirmable kind();

    /** @param number of what was signed, within the project */
    Confirmation read(Tx tx, UUID projectId, int number);
}
