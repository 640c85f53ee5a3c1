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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is different between two versions: for agency and client. */
@Path("/api/projects/{project}/brief/versions/{version}/difference")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class DifferenceResource {

    @Inject
    CompareVersions compareVersions;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(
            summary = "What is different in a version since another one",
            description = "Item by item, ready to be read in both languages; prices too.")
    public Comparison difference(
            @PathParam("project") UUID projectId,
            @PathParam("version") @Parameter(example = "2") int version,
            @QueryParam("since") @Parameter(description = "Absent: the version before", example = "1") Integer since) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> compareVersions.compare(tx, projectId, version, since));
    }
}
