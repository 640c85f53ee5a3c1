package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What we wrote to whom in a project, and what became of it; for staff. */
@Path("/projects/{project}/mails")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private static final int MAILS_ON_A_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mails(Page page, UUID projectId, Slice<ProjectMail> mails, boolean again);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    ProjectMails mails;

    @Inject
    SendAgain sendAgain;

    /**
     * The page.
     *
     * @param said {@code again} after a mail was queued once more
     */
    @GET
    public TemplateInstance mails(
            @PathParam("project") UUID project, @QueryParam("before") String before, @QueryParam("said") String said) {
        Grant grant = gate.project(project).staff();
        Slice<ProjectMail> found = tenancy.in(
                grant.agencyId(),
                tx -> Slice.of(
                        mails.newest(tx, project, Cursor.uuid(before), MAILS_ON_A_PAGE),
                        MAILS_ON_A_PAGE,
                        mail -> mail.id().toString()));
        return Templates.mails(frames.project(grant, Tab.HISTORY), project, found, "again".equals(said));
    }

    @POST
    @Path("/{mail}/send-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("project") UUID project, @PathParam("mail") UUID mail) {
        Grant grant = gate.project(project);
        tenancy.run(grant.agencyId(), tx -> sendAgain.send(tx, grant, mail));
        return Response.seeOther(URI.create("/communication/projects/" + project + "/mails?said=again"))
                .build();
    }
}
