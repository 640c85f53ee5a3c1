package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Leads from an extra wish to the change that was drafted from it. */
@Path("/projects/{project}/changes/of-wish/{wish}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class WishPages {

    @Inject
    ExtraWishes wishes;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    public Response change(@PathParam("project") UUID projectId, @PathParam("wish") UUID wishId) {
        Grant grant = gate.project(projectId).party();
        int number = tenancy.in(grant.agencyId(), tx -> wishes.change(tx, projectId, wishId))
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Zu diesem Zusatzwunsch gibt es keinen Änderungsvorschlag.",
                        "There is no proposed change for this extra wish.")));
        return Response.seeOther(URI.create("/intake/projects/%s/changes/%d".formatted(projectId, number)))
                .build();
    }
}
