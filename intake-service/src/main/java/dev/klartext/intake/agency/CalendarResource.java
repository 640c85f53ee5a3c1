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

/** When an agency works: read by its staff, edited by who administers it. */
@Path("/api/agencies/{agency}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class CalendarResource {

    @Inject
    ChangeCalendar changeCalendar;

    @Inject
    AgencyCalendars calendars;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(summary = "Read when an agency works; the ETag is the version by which deadlines are counted now")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgencyCalendar.class)),
            description = "The calendar")
    public Response read(@PathParam("agency") UUID agencyId) {
        gate.agency(agencyId);
        return answer(tenancy.in(agencyId, calendars::of));
    }

    @PUT
    @Operation(
            summary = "Change when an agency works; who administers it only",
            description = "Deadlines that are set already stay as they are.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgencyCalendar.class)),
            description = "The calendar as saved, with its new ETag")
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
                                                    {"state": "BE",
                                                     "workingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"],
                                                     "closings": [{"from": "2026-12-24", "to": "2027-01-03",
                                                                   "name": "Betriebsferien"}]}""")))
                    AgencyCalendar asked) {
        Grant grant = gate.agency(agencyId);
        grant.admin();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(agencyId, tx -> changeCalendar.change(tx, grant, asked, read)));
    }

    private static Response answer(AgencyCalendars.Stored stored) {
        return Revised.ok(stored.calendar(), stored.version());
    }
}
