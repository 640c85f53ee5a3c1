package dev.klartext.intake.change;

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
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.brief.BriefEditor;
import dev.klartext.intake.brief.BriefFields;
import dev.klartext.intake.brief.BriefForm;
import dev.klartext.intake.brief.FormRows;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Staff work a change out: the whole brief as it would be, and how much longer it takes. */
@Path("/projects/{project}/changes/{change: \\d+}/draft")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ChangeDraftPages {

    private record Found(Change change, CurrentOrder order, ChangeDraft draft, int usualRounds) {}

    @Inject
    ElaborateChange elaborateChange;

    @Inject
    Changes changes;

    @Inject
    CurrentOrders orders;

    @Inject
    AgencySettings settings;

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
        static native TemplateInstance edit(Page page, ChangeEditor editor, boolean saved);
    }

    @GET
    public Response edit(
            @PathParam("project") UUID projectId,
            @PathParam("change") int number,
            @QueryParam("add") String add,
            @QueryParam("saved") String saved) {
        Grant grant = gate.project(projectId).staff();
        Found found = found(grant, number);
        if (found.change().state() != ChangeState.PROPOSED) {
            return Response.seeOther(change(projectId, number)).build();
        }
        return Response.ok(page(grant, found, fields(found.draft()), add, null, saved != null))
                .build();
    }

    /** Saves, and goes where the pressed button says: on with one more row, or to the change as the client will read it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("project") UUID projectId,
            @PathParam("change") int number,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        MultivaluedMap<String, String> tidy = FormRows.tidy(typed, typed.getFirst("remove"));
        String add = typed.getFirst("add");
        try {
            Elaboration worked = read(tidy);
            tenancy.run(
                    grant.agencyId(), tx -> elaborateChange.save(tx, grant, number, worked, BriefForm.revision(typed)));
            return Response.seeOther(next(projectId, number, typed, add)).build();
        } catch (InvalidInput invalid) {
            Found found = found(grant, number);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, found, Form.of(tidy).refused(invalid), add, null, false))
                    .build();
        } catch (Problem problem) {
            if (problem.kind() != Problems.STALE) {
                throw problem;
            }
            return stale(grant, number, tidy, add);
        }
    }

    /** The order or the draft has changed: what was typed comes back and may overwrite, now that it is said. */
    private Response stale(Grant grant, int number, MultivaluedMap<String, String> tidy, String add) {
        Found found = found(grant, number);
        tidy.putSingle("revision", Long.toString(found.draft().revision()));
        Text hint = Text.of(
                "Der Stand hat sich inzwischen geändert, zuletzt gespeichert hat %s. Was Sie geschrieben haben, steht noch"
                                .formatted(found.draft().editedBy())
                        + " hier; wenn Sie jetzt speichern, gilt Ihre Fassung.",
                "Things have changed meanwhile, %s saved last. What you wrote is still here; if you save now, your version"
                                .formatted(found.draft().editedBy())
                        + " counts.");
        return Response.status(Response.Status.PRECONDITION_FAILED)
                .entity(page(grant, found, Form.of(tidy), add, hint, false))
                .build();
    }

    private TemplateInstance page(Grant grant, Found found, Form form, String add, Text hint, boolean saved) {
        ChangeEditor editor = ChangeEditor.of(
                found.change(), BriefEditor.of(form, add, found.usualRounds(), hint), found.order(), found.draft());
        return Templates.edit(frames.project(grant, Tab.ORDER), editor, saved);
    }

    private Found found(Grant grant, int number) {
        return tenancy.in(grant.agencyId(), tx -> find(tx, grant, number));
    }

    private Found find(Tx tx, Grant grant, int number) {
        return new Found(
                changes.get(tx, grant.projectId(), number),
                orders.get(tx, grant.projectId()),
                elaborateChange.read(tx, grant, number),
                settings.of(tx).includedRounds());
    }

    private Form fields(ChangeDraft draft) {
        Map<String, Object> fields = new HashMap<>(BriefFields.of(draft.document(), draft.revision(), caller.locale()));
        fields.put("days", draft.days() == 0 ? "" : draft.days());
        fields.put("affected", draft.affected());
        return Form.of(fields);
    }

    private static Elaboration read(MultivaluedMap<String, String> tidy) {
        return new Elaboration(BriefForm.read(tidy), days(tidy.getFirst("days")), ProposalForm.ids(tidy, "affected"));
    }

    private static int days(String typed) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            Violations violations = new Violations();
            violations
                    .add("days", Text.of("Eine ganze Zahl.", "A whole number."))
                    .throwIfAny();
            return 0;
        }
    }

    private static URI next(UUID projectId, int number, MultivaluedMap<String, String> typed, String add) {
        String draft = change(projectId, number) + "/draft";
        if (typed.containsKey("preview")) {
            return change(projectId, number);
        }
        return URI.create(BriefEditor.adds(add) ? draft + "?saved=row&add=" + add + "#" + add : draft + "?saved=draft");
    }

    private static URI change(UUID projectId, int number) {
        return URI.create("/intake/projects/%s/changes/%d".formatted(projectId, number));
    }
}
