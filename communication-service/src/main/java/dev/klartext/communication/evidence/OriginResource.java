package dev.klartext.communication.evidence;

import dev.klartext.chassis.caller.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How those who run an installation let a log go on after the database was set back. */
@Path("/api/log-origins")
@RolesAllowed(Caller.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class OriginResource {

    @Inject
    OpenOrigin openOrigin;

    /** The new origin with both heads. */
    @Schema(name = "OpenedOrigin")
    public record OriginView(
            String origin,

            @Schema(description = "Size of the newest head that was stored outside")
            long storedSize,

            @Schema(description = "In base64") String storedRoot,

            @Schema(description = "Size of the head found in the database; the log goes on from here")
            long foundSize,

            @Schema(description = "In base64") String foundRoot) {

        static OriginView of(OriginOpened opened) {
            return new OriginView(
                    opened.origin(), opened.storedSize(), opened.storedRoot(), opened.foundSize(), opened.foundRoot());
        }
    }

    @POST
    @Operation(
            summary = "Open a new origin for a log that is refused",
            description = "For those who run the installation (realm role operator). A log that does not extend its"
                    + " newest stored checkpoint takes no entries. Find out why first. Its first entry under the new"
                    + " origin names both heads and the reason. Sent twice, the second finds a log that needs no new"
                    + " origin.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "restored",
                                            value =
                                                    "{\"agencyId\": \"019aa5a0-0000-7000-8000-000000000001\", \"projectId\":"
                                                            + " \"019aa5a0-0000-7000-8000-000000000010\", \"log\":"
                                                            + " \"SHARED\", \"reason\": \"Die Datenbank wurde nach einem"
                                                            + " Plattenfehler auf den Stand von 3:00 Uhr zurückgesetzt.\"}")))
    @APIResponse(responseCode = "201", description = "The log goes on under the new origin")
    @APIResponse(responseCode = "400", description = "Something is missing; see violations")
    @APIResponse(responseCode = "403", description = "Not an operator")
    @APIResponse(responseCode = "409", description = "The log needs no new origin, or leaves are missing")
    public Response open(NewOrigin input) {
        OriginOpened opened = openOrigin.open(input == null ? new NewOrigin(null, null, null, null) : input);
        return Response.status(Response.Status.CREATED)
                .entity(OriginView.of(opened))
                .build();
    }
}
