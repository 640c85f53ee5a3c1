package dev.klartext.dispute.result;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Language;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.Orders;
import dev.klartext.dispute.upload.Uploads;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page "Entwürfe" of a project, and the page on which staff shows the next version. */
@Path("/projects/{project}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

    /** Refusals of a file that the person can mend in the form, or send again from it. */
    private static final Set<Problems> ABOUT_A_FILE =
            Set.of(Problems.INVALID, Problems.TOO_LARGE, Problems.WRONG_TYPE, Problems.UNAVAILABLE);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance drafts(Page page, DraftsView view);

        static native TemplateInstance show(Page page, ShowingView view, Form form, Text filesError);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    Language language;

    @Inject
    Tenancy tenancy;

    @Inject
    Orders orders;

    @Inject
    Results results;

    @Inject
    Deciders deciders;

    @Inject
    LookAtDrafts lookAtDrafts;

    @Inject
    ReceiveDraft receiveDraft;

    @Inject
    Uploads uploads;

    @GET
    @Operation(hidden = true)
    public TemplateInstance drafts(@PathParam("project") UUID project) {
        Grant grant = gate.enter(project);
        return Templates.drafts(frames.project(grant, Tab.DRAFTS), lookAtDrafts.of(grant));
    }

    @GET
    @Path("/deliverables/{deliverable}/results/new")
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("project") UUID project, @PathParam("deliverable") UUID deliverable) {
        Grant grant = gate.enter(project).staff();
        ShowingView view = view(grant, deliverable, Ids.next().toString());
        Form form = Form.of(Map.of("name", view.name().text().in(language.locale())));
        return Templates.show(frames.project(grant, Tab.DRAFTS), view, form, null);
    }

    @POST
    @Path("/deliverables/{deliverable}/results")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response show(
            @PathParam("project") UUID project,
            @PathParam("deliverable") UUID deliverable,
            @RestForm("key") String key,
            @RestForm("name") String name,
            @RestForm("pictures") String pictures,
            @RestForm("furtherPicture") String furtherPicture,
            @RestForm("why") String why,
            @RestForm("link") String link,
            @RestForm("uploads") List<String> uploaded,
            @RestForm("files") List<FileUpload> files,
            @RestForm("agencyMinutes") String agencyMinutes,
            @RestForm("clientMinutes") String clientMinutes) {
        Grant grant = gate.enter(project);
        ReceiveDraft.Sent sent = new ReceiveDraft.Sent(
                name, pictures, furtherPicture, why, link, uploaded, files, agencyMinutes, clientMinutes);
        Form typed = Form.of(typed(sent));
        try {
            ShowResult.Shown shown = receiveDraft.receive(grant, deliverable, key, sent);
            return Response.seeOther(URI.create(Paths.draft(project, shown.resultId()) + "?saved=shown&event="
                            + shown.event().after()))
                    .build();
        } catch (InvalidInput invalid) {
            Form refused = typed.refused(invalid);
            return again(grant, deliverable, key, refused, aboutFiles(refused), Problems.INVALID);
        } catch (Problem refused) {
            if (!ABOUT_A_FILE.contains(refused.kind())) {
                throw refused;
            }
            return again(grant, deliverable, key, typed, refused.sentence(), refused.kind());
        }
    }

    private static Text aboutFiles(Form refused) {
        return refused.error("files") == null ? refused.error("uploads") : refused.error("files");
    }

    private static Map<String, String> typed(ReceiveDraft.Sent sent) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", sent.name());
        typed.put("pictures", sent.pictures());
        typed.put("furtherPicture", sent.furtherPicture());
        typed.put("why", sent.why());
        typed.put("link", sent.link());
        typed.put("agencyMinutes", sent.agencyMinutes());
        typed.put("clientMinutes", sent.clientMinutes());
        return typed;
    }

    private Response again(Grant grant, UUID deliverable, String key, Form typed, Text filesError, Problems kind) {
        return Response.status(kind.status())
                .entity(Templates.show(
                        frames.project(grant, Tab.DRAFTS), view(grant, deliverable, key), typed, filesError))
                .build();
    }

    private ShowingView view(Grant grant, UUID deliverable, String key) {
        UUID project = grant.projectId();
        return tenancy.in(
                grant.agencyId(),
                tx -> new ShowingView(
                        project,
                        orders.deliverable(tx, project, deliverable).orElseThrow(ShowResult::unknownDeliverable),
                        results.newest(tx, project, deliverable).orElse(null),
                        deciders.of(tx, project),
                        orders.brief(tx, project).map(OrderedBrief::goals).orElse(List.of()),
                        key,
                        uploads.waiting(tx, project, grant.personId()).stream()
                                .filter(upload -> upload.isFor(deliverable))
                                .toList()));
    }
}
