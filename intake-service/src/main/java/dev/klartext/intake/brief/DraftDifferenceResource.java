package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is different in the draft since a version was sent: for the agency, which alone knows its draft. */
@Path("/api/projects/{project}/brief/difference")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class DraftDifferenceResource {

    @Inject
    CompareVersions compareVersions;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(summary = "What is different in the draft since a sent version")
    @APIResponse(responseCode = "200", description = "Item by item, ready to be read in both languages")
    @APIResponse(responseCode = "409", description = "No version was sent yet")
    public DraftComparison difference(
            @PathParam("project") UUID projectId,
            @QueryParam("since") @Parameter(description = "Absent: the newest version", example = "1") Integer since) {
        Grant grant = gate.project(projectId).staff();
        return tenancy.in(grant.agencyId(), tx -> compareVersions.draft(tx, projectId, since));
    }
}
