package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The form in which staff write what is to be ordered; it is shown by {@link ShowBrief}. */
@Path("/projects/{project}/brief")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class BriefPages {

    @Inject
    EditBrief editBrief;

    @Inject
    Drafts drafts;

    @Inject
    ShowBrief show;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /** Saves, and goes where the pressed button says: on with one more row, or to the preview. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        MultivaluedMap<String, String> tidy = FormRows.tidy(typed, typed.getFirst("remove"));
        String add = typed.getFirst("add");
        try {
            Brief brief = BriefForm.read(tidy);
            tenancy.run(grant.agencyId(), tx -> editBrief.save(tx, grant, projectId, brief, BriefForm.revision(typed)));
            return Response.seeOther(next(projectId, typed, add)).build();
        } catch (InvalidInput invalid) {
            return again(grant, Form.of(tidy).refused(invalid), add, null, Response.Status.BAD_REQUEST);
        } catch (Problem problem) {
            if (problem.kind() != Problems.STALE) {
                throw problem;
            }
            return stale(grant, tidy, add);
        }
    }

    /** Somebody else has saved: what was typed comes back and may overwrite, now that it is said. */
    private Response stale(Grant grant, MultivaluedMap<String, String> tidy, String add) {
        Draft current = tenancy.in(grant.agencyId(), tx -> drafts.of(tx, grant.projectId()));
        tidy.putSingle("revision", Long.toString(current.revision()));
        Text hint = Text.of(
                current.editedBy() + " hat inzwischen gespeichert. Was Sie geschrieben haben, steht noch hier; wenn Sie"
                        + " jetzt speichern, gilt Ihre Fassung.",
                current.editedBy() + " has saved meanwhile. What you wrote is still here; if you save now, your version"
                        + " counts.");
        return again(grant, Form.of(tidy), add, hint, Response.Status.PRECONDITION_FAILED);
    }

    private Response again(Grant grant, Form form, String add, Text hint, Response.Status status) {
        return Response.status(status)
                .entity(show.again(grant, form, add, hint))
                .build();
    }

    private static URI next(UUID projectId, MultivaluedMap<String, String> typed, String add) {
        String page = "/intake/projects/" + projectId;
        if (typed.containsKey("preview")) {
            return URI.create(page + "/brief/preview");
        }
        return URI.create(BriefEditor.adds(add) ? page + "?saved=row&add=" + add + "#" + add : page + "?saved=draft");
    }
}
