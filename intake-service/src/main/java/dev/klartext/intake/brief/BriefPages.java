package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.change.Changes;
import dev.klartext.intake.change.CurrentOrders;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** "Auftrag & Kosten": staff write what is to be ordered, the client reads it, partners see what it is about. */
@Path("/projects/{project}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class BriefPages {

    @Inject
    EditBrief editBrief;

    @Inject
    Drafts drafts;

    @Inject
    BriefVersions versions;

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ShowVersion show;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(
                Page page, BriefEditor editor, Totals totals, BriefVersion newest, String saved);

        static native TemplateInstance waiting(Page page, String agency);

        static native TemplateInstance outline(Page page, String agency, List<DeliverableOutline> deliverables);
    }

    /** What stands where in a project; once changes were proposed, the page of what is agreed now. */
    @GET
    public Response order(
            @PathParam("project") UUID projectId, @QueryParam("add") String add, @QueryParam("saved") String saved) {
        Grant grant = gate.project(projectId);
        if (grant.seesPrices()
                && tenancy.in(grant.agencyId(), tx -> !changes.of(tx, projectId).isEmpty())) {
            return Response.seeOther(URI.create("/intake/projects/" + projectId + "/changes"))
                    .build();
        }
        return Response.ok(project(grant, add, saved)).build();
    }

    private TemplateInstance project(Grant grant, String add, String saved) {
        UUID projectId = grant.projectId();
        Page page = frames.project(grant, Tab.ORDER);
        if (!grant.seesPrices()) {
            return Templates.outline(page, grant.agencyName(), ordered(grant));
        }
        record Found(Draft draft, List<BriefVersion> versions) {}
        Found found =
                tenancy.in(grant.agencyId(), tx -> new Found(drafts.of(tx, projectId), versions.of(tx, projectId)));
        boolean ordered = SignedVersionNeverChanges.standsIn(found.versions()).isPresent();
        if (grant.isStaff() && !ordered) {
            BriefEditor editor = BriefEditor.of(
                    Form.of(BriefFields.of(
                            found.draft().document(), found.draft().revision(), caller.locale())),
                    add,
                    null);
            return edit(page, editor, found.draft(), found.versions(), saved == null ? "" : saved);
        }
        if (found.versions().isEmpty()) {
            return Templates.waiting(page, grant.agencyName());
        }
        return show.page(grant, found.versions().getFirst().version(), null, null);
    }

    /** Saves, and goes where the pressed button says: on with one more row, or to the preview. */
    @POST
    @Path("/brief")
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
        record Found(Draft draft, List<BriefVersion> versions) {}
        Found found = tenancy.in(
                grant.agencyId(),
                tx -> new Found(drafts.of(tx, grant.projectId()), versions.of(tx, grant.projectId())));
        Page page = frames.project(grant, Tab.ORDER);
        return Response.status(status)
                .entity(edit(page, BriefEditor.of(form, add, hint), found.draft(), found.versions(), ""))
                .build();
    }

    private static TemplateInstance edit(
            Page page, BriefEditor editor, Draft draft, List<BriefVersion> versions, String saved) {
        BriefVersion newest = versions.isEmpty() ? null : versions.getFirst();
        return Templates.edit(page, editor, draft.document().totals(), newest, saved);
    }

    private static URI next(UUID projectId, MultivaluedMap<String, String> typed, String add) {
        String page = "/intake/projects/" + projectId;
        if (typed.containsKey("preview")) {
            return URI.create(page + "/brief/preview");
        }
        return URI.create(BriefEditor.adds(add) ? page + "?saved=row&add=" + add + "#" + add : page + "?saved=draft");
    }

    /** What partners may know: what is made, once it is ordered; not for how much. */
    private List<DeliverableOutline> ordered(Grant grant) {
        return tenancy.in(grant.agencyId(), tx -> orders.find(tx, grant.projectId()))
                .map(order -> order.brief().outlines())
                .orElse(List.of());
    }
}
