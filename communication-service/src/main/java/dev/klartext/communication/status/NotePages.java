package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;

/** A status note to read and to answer: are we on course, has anybody joined, was anything different. */
@Path("/projects/{project}/status/{note}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NotePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance note(Page page, NoteSheet view, String said);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadNote readNote;

    @Inject
    AnswerNote answerNote;

    /** @param said {@code answered} or {@code told}, after one of these */
    @GET
    public TemplateInstance note(
            @PathParam("project") UUID project, @PathParam("note") UUID note, @QueryParam("said") String said) {
        Grant grant = gate.project(project);
        return page(grant, note, null, said == null ? "" : said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("project") UUID project, @PathParam("note") UUID note, MultivaluedMap<String, String> typed) {
        return done(project, note, typed, "answered", grant -> {
            NewAnswer answer = new NewAnswer(
                    course(typed.getFirst("course")), typed.getFirst("words"), typed.getFirst("newcomers"));
            tenancy.run(grant.agencyId(), tx -> answerNote.answer(tx, grant, note, answer));
        });
    }

    @POST
    @Path("/trouble")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(
            @PathParam("project") UUID project, @PathParam("note") UUID note, MultivaluedMap<String, String> typed) {
        return done(
                project,
                note,
                typed,
                "told",
                grant -> tenancy.run(
                        grant.agencyId(), tx -> answerNote.tell(tx, grant, note, typed.getFirst("trouble"))));
    }

    private Response done(
            UUID project, UUID note, MultivaluedMap<String, String> typed, String said, Consumer<Grant> work) {
        Grant grant = gate.project(project);
        tenancy.run(grant.agencyId(), tx -> readNote.one(tx, grant, note));
        try {
            work.accept(grant);
            return Response.seeOther(
                            URI.create("/communication/projects/%s/status/%s?said=%s".formatted(project, note, said)))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, note, Form.of(typed).refused(invalid), ""))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, UUID note, Form refused, String said) {
        NoteSheet sheet =
                NoteSheet.of(grant, tenancy.in(grant.agencyId(), tx -> readNote.one(tx, grant, note)), refused);
        return Templates.note(frames.project(grant, Tab.HISTORY), sheet, said);
    }

    private static Integer course(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            // No number of ours: refused as one that was left out.
            return null;
        }
    }
}
