package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Two versions of one deliverable side by side. */
@Path("/projects/{project}/results/compare")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(Page page, ComparedView view);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    CompareTwo compareTwo;

    @GET
    @Operation(hidden = true)
    public TemplateInstance compare(
            @PathParam("project") UUID project, @QueryParam("left") UUID left, @QueryParam("right") UUID right) {
        Grant grant = gate.enter(project);
        return Templates.compare(frames.project(grant, Tab.DRAFTS), compareTwo.of(grant, left, right));
    }
}
