package dev.klartext.intake.workstep;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields with which something is ticked off or handed in, for the API's document. */
@Schema(name = "Proof")
class ProofForm {

    static final String EXAMPLE = """
            {"on": "2026-11-20", "note": "Die Startseite ist umgezogen und antwortet unter der alten Adresse."}""";

    @Schema(description = "The day on which it happened; absent for today")
    public LocalDate on;

    @Schema(description = "Absent if there is nothing to add", maxLength = Proof.MAX_NOTE)
    public String note;

    @Schema(description = "A file that goes with it; may be absent")
    public byte[] file;
}
