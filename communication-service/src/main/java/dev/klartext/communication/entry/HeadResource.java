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
    @Operation(summary = "Size, root and signed checkpoint of the log as it stands now")
    public HeadView head(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        return tenancy.in(grant.agencyId(), tx -> HeadView.of(signHead.newest(tx, project, kind)));
    }
}
