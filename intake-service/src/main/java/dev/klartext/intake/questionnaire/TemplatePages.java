package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.agency.Desk;
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
import java.util.Map;

/** "Vorlagen": the questionnaires of the trades, and the agency's own, which begin as copies. */
@Path("/templates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TemplatePages {

    @Inject
    EditTemplates templates;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, List<Template> own, List<Template> ofTrades, boolean removed);

        static native TemplateInstance one(Page page, Template template, Form form, String saved);
    }

    @GET
    public TemplateInstance list(@QueryParam("removed") boolean removed) {
        Grant grant = desk.mine();
        List<Template> all = tenancy.in(grant.agencyId(), templates::all);
        return Templates.list(
                frames.staff(grant, Menu.TEMPLATES),
                all.stream().filter(Template::own).toList(),
                all.stream().filter(each -> !each.own()).toList(),
                removed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@FormParam("copyOf") String copyOf) {
        Grant grant = desk.mine();
        Template copy = tenancy.in(grant.agencyId(), tx -> templates.copy(tx, grant, copyOf, null));
        return Response.seeOther(URI.create(path(copy) + "?saved=copy")).build();
    }

    @GET
    @Path("/{template}")
    public TemplateInstance one(@PathParam("template") String id, @QueryParam("saved") String saved) {
        Grant grant = desk.mine();
        Template template = tenancy.in(grant.agencyId(), tx -> templates.get(tx, id));
        Form form = Form.of(Map.of(
                "title.de", template.questionnaire().title().de(),
                "title.en", template.questionnaire().title().en()));
        return page(grant, template, form, saved == null ? "" : saved);
    }

    @POST
    @Path("/{template}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("template") String id, MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        Template template = tenancy.in(grant.agencyId(), tx -> templates.get(tx, id));
        try {
            new Violations()
                    .required("title.de", typed.getFirst("title.de"), QuestionnaireCheck.MAX_TITLE)
                    .throwIfAny();
            Questionnaire renamed = template.questionnaire().titled(QuestionForm.text(typed, "title"));
            tenancy.run(grant.agencyId(), tx -> templates.save(tx, grant, id, renamed, template.revision()));
            return Response.seeOther(URI.create(path(template) + "?saved=title"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, template, Form.of(typed).refused(invalid), ""))
                    .build();
        }
    }

    @POST
    @Path("/{template}/remove")
    public Response remove(@PathParam("template") String id) {
        Grant grant = desk.mine();
        tenancy.run(grant.agencyId(), tx -> templates.remove(tx, grant, id));
        return Response.seeOther(URI.create("/intake/templates?removed=true")).build();
    }

    private TemplateInstance page(Grant grant, Template template, Form form, String saved) {
        return Templates.one(frames.staff(grant, Menu.TEMPLATES), template, form, saved);
    }

    private static String path(Template template) {
        return "/intake/templates/" + template.id();
    }
}
