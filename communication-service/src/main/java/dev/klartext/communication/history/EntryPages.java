package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Projects;
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
import dev.klartext.communication.entry.HandOutAttachment;
import dev.klartext.communication.entry.LogChoice;
import dev.klartext.communication.entry.NewEntry;
import dev.klartext.communication.entry.ReceiveEntry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.entry.TakeBack;
import dev.klartext.communication.evidence.LogKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Noting something, putting it right, taking it back, and the files that belong to it. */
@Path("/projects/{project}/entries")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EntryPages {

    // Said above the form, with what was typed in it: what is wrong with a file, and what passes by itself or by ops.
    private static final Set<Problems> ABOVE_THE_FORM = Set.of(
            Problems.INVALID, Problems.TOO_LARGE, Problems.WRONG_TYPE, Problems.RECORD_STOPPED, Problems.UNAVAILABLE);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Page page, EntryFormView view);
    }

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    OfferEntry offerEntry;

    @Inject
    ReceiveEntry receiveEntry;

    @Inject
    TakeBack takeBack;

    @Inject
    HandOutAttachment handOut;

    /** The form alone: for a new entry, or to correct one. */
    @GET
    @Path("/new")
    public TemplateInstance form(
            @PathParam("project") UUID project,
            @QueryParam("corrects") Long corrects,
            @QueryParam("log") @DefaultValue("shared") String log) {
        Grant grant = writer(project);
        return page(grant, tenancy.in(grant.agencyId(), tx -> {
            if (corrects != null) {
                return offerEntry.correcting(tx, grant, LogChoice.of(grant, log), corrects);
            }
            QuickEntry quick = offerEntry.quick(tx, grant);
            return new EntryFormView(project, quick, offerEntry.form(tx, grant, quick), null, null);
        }));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response note(
            @PathParam("project") UUID project,
            @HeaderParam("X-Requested-With") String script,
            MultipartFormDataInput sent) {
        Grant grant = writer(project);
        SentEntry typed = SentEntry.read(sent);
        checkLogin(typed.fields().getFirst("login"));
        try {
            ZoneId zone = tenancy.in(
                    grant.agencyId(),
                    tx -> projects.find(tx, project).orElseThrow().zoneId());
            NewEntry entry = TypedEntry.read(typed.fields(), zone);
            receiveEntry.receive(grant, typed.fields().getFirst("key"), entry, typed.files(), caller.locale());
            // A script sends what waited on a phone: it wants to know whether it arrived, and no page.
            return script == null
                    ? back(project, "noted")
                    : Response.noContent().build();
        } catch (Problem refused) {
            if (!ABOVE_THE_FORM.contains(refused.kind())) {
                throw refused;
            }
            return again(grant, typed, refused);
        }
    }

    @POST
    @Path("/{entry}/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("project") UUID project, @PathParam("entry") UUID entry) {
        Grant grant = gate.project(project);
        tenancy.run(grant.agencyId(), tx -> takeBack.takeBack(tx, grant, entry));
        return back(project, "taken-back");
    }

    @GET
    @Path("/{entry}/files/{rank}")
    @Produces("*/*")
    public Response file(
            @PathParam("project") UUID project, @PathParam("entry") UUID entry, @PathParam("rank") int rank) {
        return handOut.of(gate.project(project), entry, rank);
    }

    /** The form as it was typed, with what is wrong. Files have to be chosen again: browsers fill no file field in. */
    private Response again(Grant grant, SentEntry typed, Problem refused) {
        Form form = Form.of(typed.fields());
        boolean atFields = refused instanceof InvalidInput;
        Long corrects = TypedEntry.number(typed.fields().getFirst("corrects"));
        LogKind log = form.has("kind", "NOTE") ? LogKind.INTERNAL : LogKind.SHARED;
        QuickEntry offered = tenancy.in(grant.agencyId(), tx -> offerEntry.quick(tx, grant));
        EntryFormView view = new EntryFormView(
                grant.projectId(),
                corrects == null ? offered : offered.correcting(log),
                atFields ? form.refused((InvalidInput) refused) : form,
                corrects,
                atFields ? null : refused.sentence());
        return Response.status(refused.kind().status())
                .entity(page(grant, view))
                .build();
    }

    /** What one person typed is never written in the name of another who logged in on the same phone meanwhile. */
    private void checkLogin(String typedBy) {
        if (typedBy != null && !typedBy.isBlank() && !typedBy.equals(caller.subject())) {
            throw Problems.CONFLICT.because(Text.of(
                    "Das hat jemand anderes getippt. Es wird gesendet, wenn diese Person wieder angemeldet ist.",
                    "Somebody else typed this. It will be sent when that person is logged in again."));
        }
    }

    /** Subcontractors meet 404 here as everywhere in the history, partners are told whose matter it is. */
    private Grant writer(UUID project) {
        Grant grant = gate.project(project);
        Sight.of(grant);
        return grant.party();
    }

    private TemplateInstance page(Grant grant, EntryFormView view) {
        return Templates.form(frames.project(grant, Tab.HISTORY), view);
    }

    private static Response back(UUID project, String said) {
        return Response.seeOther(URI.create("/communication/projects/" + project + "?said=" + said))
                .build();
    }
}
