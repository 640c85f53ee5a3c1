package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A payment plan from a bookkeeping program, by staff. */
@Path("/api/projects/{project}/instalment-imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Payments")
class ImportResource {

    @Inject
    ImportInstalments importInstalments;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    private record Importing(UUID projectId, String csv) {}

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import instalments, their invoices and payments as CSV (UTF-8)",
            description =
                    "The first line names the columns. A line is about the instalment with its invoice number, else"
                            + " about an open one of its label without an invoice, else it plans a new one. Good lines are"
                            + " kept, bad ones named.")
    @APIResponse(responseCode = "200", description = "What became of the lines")
    public Imported take(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "plan", value = """
                                                    label;net;due;invoice;paid
                                                    Anzahlung;450,00;4.12.2026;2026-17;20.11.2026
                                                    Schlussrechnung;1.050,00;29.1.2027;;""")))
                    String csv) {
        Grant grant = gate.project(projectId).staff();
        return idempotency.once(
                grant,
                key,
                new Importing(projectId, csv),
                Imported.class,
                tx -> importInstalments.take(tx, grant, csv.getBytes(StandardCharsets.UTF_8)));
    }
}
