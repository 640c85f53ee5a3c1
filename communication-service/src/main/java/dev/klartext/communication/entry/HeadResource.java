package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.evidence.HeadView;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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

/** The signed head of a project's log for scripts. */
@Path("/api/projects/{project}/head")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
public class HeadResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    SignHead signHead;

    @GET
    @Operation(
            summary = "Size, root and signed checkpoint of the log as it stands now",
            description =
                    "Stored outside of the database before it is shown; while that store is away, the last one that"
                            + " was stored.")
    @APIResponse(responseCode = "200", description = "The newest head")
    @APIResponse(responseCode = "503", description = "No head was ever stored, and the store is away")
    public HeadView head(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        signHead.renew(grant.agencyId(), project, kind);
        return tenancy.in(grant.agencyId(), tx -> signHead.newest(tx, project, kind))
                .map(HeadView::of)
                .orElseThrow(SignHead::notStored);
    }
}
