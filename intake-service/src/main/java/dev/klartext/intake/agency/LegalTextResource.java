package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legal texts that an agency's consumers read before an order. */
@Path("/api/agencies/{agency}/legal-texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class LegalTextResource {

    @Inject
    StoreLegalText storeLegalText;

    @Inject
    LegalTexts texts;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Asked(UUID agencyId, NewLegalText text) {}

    @GET
    @Operation(summary = "Every version of the agency's legal texts for consumers, the newest first")
    public Slice<LegalText> list(@PathParam("agency") UUID agencyId) {
        gate.agency(agencyId);
        return new Slice<>(tenancy.in(agencyId, texts::all), null);
    }

    @POST
    @Operation(
            summary = "Store a legal text as its next version; who administers the agency only",
            description = "Orders of consumers can be sent once there is information on withdrawal in the project's"
                    + " language. What was sent before keeps its version. The same words again are no new version.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = LegalText.class)),
            description = "The version that counts now")
    public Response store(
            @PathParam("agency") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "withdrawal", value = """
                                                    {"kind": "WITHDRAWAL", "language": "de",
                                                     "text": "Widerrufsbelehrung\\n\\nSie haben das Recht, binnen vierzehn Tagen …"}""")))
                    NewLegalText asked) {
        Grant grant = gate.agency(agencyId);
        LegalText stored = idempotency.once(
                grant, key, new Asked(agencyId, asked), LegalText.class, tx -> storeLegalText.store(tx, grant, asked));
        return Response.status(Response.Status.CREATED).entity(stored).build();
    }
}
