package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The logo that the agency's pages wear. */
@Path("/api/agencies/{agency}/logo")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class LogoResource {

    @Inject
    ReceiveLogo receiveLogo;

    @Inject
    ChangeSettings changeSettings;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /** The fields of a logo, for the API's document. */
    @Schema(
            name = "NewLogo",
            requiredProperties = {"logo"})
    public static class NewLogoForm {
        @Schema(description = "PNG or JPEG, at most 200 KB")
        public byte[] logo;
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Give the agency's pages a logo; who administers it only")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NewLogoForm.class),
                            examples = @ExampleObject(name = "png", value = "{\"logo\": \"logo.png\"}")))
    @APIResponse(responseCode = "413", description = "Larger than 200 KB")
    @APIResponse(responseCode = "415", description = "Neither PNG nor JPEG")
    public StoredFile give(
            @PathParam("agency") UUID agencyId, @Parameter(hidden = true) @RestForm("logo") FileUpload logo) {
        return receiveLogo.receive(gate.agency(agencyId), logo).logo();
    }

    @DELETE
    @Operation(summary = "Take the logo off the agency's pages; who administers it only")
    public void remove(@PathParam("agency") UUID agencyId) {
        Grant grant = gate.agency(agencyId);
        tenancy.in(agencyId, tx -> changeSettings.wear(tx, grant, null));
    }
}
