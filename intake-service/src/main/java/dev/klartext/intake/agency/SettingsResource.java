package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agency says about itself: read by its staff, edited by who administers it. */
@Path("/api/agencies/{agency}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class SettingsResource {

    @Inject
    ChangeSettings changeSettings;

    @Inject
    AgencySettings settings;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(summary = "Read what an agency says about itself")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Settings.class)),
            description = "The settings")
    public Response read(@PathParam("agency") UUID agencyId) {
        gate.agency(agencyId);
        return answer(tenancy.in(agencyId, settings::stored));
    }

    @PUT
    @Operation(
            summary = "Change what an agency says about itself; who administers it only",
            description = "Colours that would be hard to read are darkened or lightened where they are shown.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Settings.class)),
            description = "The settings as saved, with their new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("agency") UUID agencyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "studio", value = """
                                                    {"name": "cne Studio", "color": "#1f5f5b",
                                                     "accentColor": "#d06f00", "daysToDecide": 5,
                                                     "daysToAnswer": 3, "includedRounds": 2,
                                                     "legal": {"name": "cne Studio GmbH",
                                                       "represented": "Geschäftsführerin Nadja Linde",
                                                       "street": "Torstraße 1", "postcode": "10119",
                                                       "city": "Berlin", "country": "Deutschland",
                                                       "phone": "030 5550 10", "email": "post@cne.example",
                                                       "website": "https://cne.example",
                                                       "register": "Amtsgericht Charlottenburg, HRB 12345",
                                                       "vatId": "DE123456789",
                                                       "bank": "Musterbank, DE02 1203 0000 0000 2020 51"}}""")))
                    Settings asked) {
        Grant grant = gate.agency(agencyId);
        grant.admin();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(agencyId, tx -> changeSettings.change(tx, grant, asked, read)));
    }

    private static Response answer(StoredSettings stored) {
        return Revised.ok(stored.settings(), stored.revision());
    }
}
