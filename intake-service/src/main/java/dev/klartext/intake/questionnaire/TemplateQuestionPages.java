package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.Desk;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** One question of an agency's own questionnaire: written, moved up, removed. */
@Path("/templates/{template}/questions/{question}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TemplateQuestionPages {

    @Inject
    EditTemplates templates;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    /**
     * A question being written.
     *
     * @param path of the form
     * @param added whether it is a new one
     */
    public record Writing(Template template, String path, boolean added, Form form) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance question(Page page, Writing writing);
    }

    @GET
    public TemplateInstance question(@PathParam("template") String id, @PathParam("question") String questionId) {
        Grant grant = desk.mine();
        Template template = tenancy.in(grant.agencyId(), tx -> templates.get(tx, id));
        Map<String, Object> fields = new HashMap<>(Map.of("weight", Weight.IMPORTANT));
        if (!QuestionForm.A_NEW_ONE.equals(questionId)) {
            Question question = template.questionnaire()
                    .question(questionId)
                    .orElseThrow(() -> Problems.NOT_FOUND.because(
                            Text.of("Diese Frage steht hier nicht.", "This question is not asked here.")));
            fields.putAll(QuestionForm.fields(template.questionnaire(), question));
        }
        fields.put("revision", template.revision());
        return page(grant, template, questionId, Form.of(fields));
    }

    /** Does what the pressed button says: save, one place up, or remove. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("template") String id,
            @PathParam("question") String questionId,
            MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        Template template = tenancy.in(grant.agencyId(), tx -> templates.get(tx, id));
        try {
            Questionnaire changed = changed(template.questionnaire(), questionId, typed);
            tenancy.run(grant.agencyId(), tx -> templates.save(tx, grant, id, changed, read(typed)));
            return Response.seeOther(URI.create("/intake/templates/" + id + "?saved=question"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, template, questionId, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    private static Questionnaire changed(
            Questionnaire before, String questionId, MultivaluedMap<String, String> typed) {
        String pressed = typed.getFirst("do");
        if ("remove".equals(pressed)) {
            return QuestionnaireEdits.remove(before, questionId);
        }
        if ("up".equals(pressed)) {
            return QuestionnaireEdits.up(before, questionId);
        }
        QuestionForm form = QuestionForm.of(typed, questionId);
        return QuestionnaireEdits.put(before, form.question(), form.section(), form.newSection());
    }

    private static long read(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("revision");
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    private TemplateInstance page(Grant grant, Template template, String questionId, Form form) {
        String path = "/intake/templates/%s/questions/%s".formatted(template.id(), questionId);
        return Templates.question(
                frames.staff(grant, Menu.TEMPLATES),
                new Writing(template, path, QuestionForm.A_NEW_ONE.equals(questionId), form));
    }
}
