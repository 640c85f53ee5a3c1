package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** The part of a draft's page that is asked for again as long as a file is being drawn. */
@Path("/projects/{project}/results/{result}/files/{sha256}/sheets")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SheetPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheets(DraftFile item, boolean asked, int from);
    }

    @Inject
    DraftGate gate;

    @Inject
    LookAtDraft lookAtDraft;

    @GET
    @Operation(hidden = true)
    public TemplateInstance sheets(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("sha256") String sha256,
            @QueryParam("from") @DefaultValue("1") int from) {
        Grant grant = gate.enter(project);
        DraftView view = lookAtDraft.of(grant, result);
        DraftFile item = view.files().stream()
                .filter(file -> file.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(DraftGate::notHere);
        return Templates.sheets(item, view.asked(), from);
    }
}
