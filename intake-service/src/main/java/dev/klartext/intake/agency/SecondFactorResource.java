package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the staff of an agency need a second factor. */
@Path("/api/agencies/{agency}/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class SecondFactorResource {

    @Inject
    WantSecondFactor wantSecondFactor;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(summary = "Read whether the staff of an agency need a second factor")
    public SecondFactor read(@PathParam("agency") UUID agencyId) {
        gate.agency(agencyId);
        return tenancy.in(agencyId, wantSecondFactor::read);
    }

    @PUT
    @Operation(
            summary = "Say whether the staff of an agency need a second factor; who administers it only",
            description =
                    "Who logs in by a password sets up an authenticator app and recovery codes at their next login.")
    public SecondFactor change(
            @PathParam("agency") UUID agencyId,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "not needed", value = """
                                                    {"wanted": false}""")))
                    SecondFactor asked) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(agencyId, tx -> wantSecondFactor.change(tx, grant, asked));
    }
}
