package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.questionnaire.QuestionnaireView.QuestionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.Optional;
import java.util.UUID;

/** The questionnaire of a project: agency and client fill it in together, saved while they type or by the one button. */
@Path("/projects/{project}/questionnaire")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QuestionnairePages {

    @Inject
    ChooseQuestionnaire chooseQuestionnaire;

    @Inject
    FillIn fillIn;

    @Inject
    TakeIntoBrief takeIntoBrief;

    @Inject
    EditTemplates templates;

    @Inject
    ProjectQuestionnaires questionnaires;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questionnaire(Page page, QuestionnaireSheet sheet);

        static native TemplateInstance choose(Page page, QuestionnaireSheet.Choices choices, String agency);

        static native TemplateInstance saved(Said said);
    }

    /**
     * What is said below an answer that was just typed.
     *
     * @param revision over which the next typing is saved
     * @param problem why it was not saved, absent otherwise
     */
    public record Said(QuestionView question, Clarity clarity, long revision, boolean collided, Text problem) {}

    private static final List<Problems> REFUSED_IN_PLACE =
            List.of(Problems.INVALID, Problems.CONFLICT, Problems.NOT_YET);

    private record Found(Optional<Filled> filled, QuestionnaireSheet.Choices choices, boolean takes) {}

    @GET
    public TemplateInstance read(@PathParam("project") UUID projectId, @QueryParam("saved") String saved) {
        Grant grant = gate.project(projectId).party();
        Found found = tenancy.in(grant.agencyId(), tx -> found(tx, grant));
        if (found.filled().isEmpty()) {
            return Templates.choose(frames.project(grant, Tab.ORDER), found.choices(), grant.agencyName());
        }
        QuestionnaireView view = QuestionnaireView.of(found.filled().get(), grant.side());
        return page(
                grant,
                new QuestionnaireSheet(
                        view, QuestionnaireFields.of(view), List.of(), saved, null, found.choices(), found.takes()));
    }

    @POST
    @Path("/choose")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("project") UUID projectId,
            @FormParam("template") String template,
            @FormParam("invite") boolean invite) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> chooseQuestionnaire.choose(tx, grant, template, invite));
        return Response.seeOther(URI.create(path(projectId))).build();
    }

    /** Saves everything on the page, and goes back to the question whose button was pressed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).party();
        try {
            FillIn.Typed read = FillForm.read(typed);
            List<String> collided = tenancy.in(grant.agencyId(), tx -> fillIn.save(tx, grant, read));
            if (collided.isEmpty()) {
                String at = FillForm.at(typed);
                String saved = "?saved=" + (read.taken() == null ? "typed" : "taken");
                return Response.seeOther(URI.create(path(projectId) + saved + (at == null ? "" : "#q-" + at)))
                        .build();
            }
            return again(grant, typed, collided, null);
        } catch (Problem refused) {
            if (!REFUSED_IN_PLACE.contains(refused.kind())) {
                throw refused;
            }
            return again(grant, typed, List.of(), refused);
        }
    }

    /** Saves the answer that is being typed; the answer of the page's script, not a page. */
    @POST
    @Path("/answers/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance saveWhileTyping(
            @PathParam("project") UUID projectId,
            @PathParam("question") String questionId,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).party();
        NewAnswer answer = FillForm.answer(typed, questionId);
        try {
            return tenancy.in(grant.agencyId(), tx -> {
                boolean collided =
                        !fillIn.save(tx, grant, FillIn.Typed.only(answer)).isEmpty();
                QuestionnaireView view = QuestionnaireView.of(fillIn.read(tx, grant), grant.side());
                QuestionView question = view.question(questionId);
                return Templates.saved(new Said(question, view.clarity(), question.revision(), collided, null));
            });
        } catch (InvalidInput invalid) {
            QuestionnaireView view =
                    tenancy.in(grant.agencyId(), tx -> QuestionnaireView.of(fillIn.read(tx, grant), grant.side()));
            Text problem = invalid.violations().getFirst().message();
            return Templates.saved(
                    new Said(view.question(questionId), view.clarity(), answer.readRevision(), false, problem));
        }
    }

    /** What was typed comes back: all of it if nothing was saved, else what somebody else was faster with. */
    private Response again(Grant grant, MultivaluedMap<String, String> typed, List<String> collided, Problem refused) {
        Found found = tenancy.in(grant.agencyId(), tx -> found(tx, grant));
        QuestionnaireView view = QuestionnaireView.of(found.filled().orElseThrow(), grant.side());
        Form form = QuestionnaireFields.typed(view, typed, refused == null ? collided : null);
        Form shown = refused instanceof InvalidInput invalid ? form.refused(invalid) : form;
        Text refusal = refused == null || refused instanceof InvalidInput ? null : refused.sentence();
        return Response.status(
                        refused == null
                                ? Problems.STALE.status()
                                : refused.kind().status())
                .entity(page(
                        grant,
                        new QuestionnaireSheet(view, shown, collided, null, refusal, found.choices(), found.takes())))
                .build();
    }

    private TemplateInstance page(Grant grant, QuestionnaireSheet sheet) {
        return Templates.questionnaire(frames.project(grant, Tab.ORDER), sheet);
    }

    private Found found(Tx tx, Grant grant) {
        boolean chosen = questionnaires.find(tx, grant.projectId()).isPresent();
        return new Found(
                chosen ? Optional.of(fillIn.read(tx, grant)) : Optional.empty(),
                new QuestionnaireSheet.Choices(
                        path(grant.projectId()), grant.isStaff() ? templates.all(tx) : List.of()),
                grant.isStaff() && takeIntoBrief.possible(tx, grant));
    }

    private static String path(UUID projectId) {
        return QuestionnaireEntries.page(projectId);
    }
}
