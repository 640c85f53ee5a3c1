package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.dispute.result.DraftGate;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where agency and client reply to one remark; what was said stands on the page of the draft. */
@Path("/projects/{project}/results/{result}/remarks/{number}/reply")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private record Asked(UUID result, int number, NewReply reply) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reply(Page page, DraftView view, RemarkLine line, Form form);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    Idempotency idempotency;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    ReplyToRemark replyToRemark;

    @GET
    @Operation(hidden = true)
    public TemplateInstance reply(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("number") int number) {
        Grant grant = gate.enter(project);
        // The key comes back with the form, so that a double click says it once.
        return page(grant, lookAtDraft.of(grant, result), number, Form.of(Map.of("key", Ids.next())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reply(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        DraftView view = lookAtDraft.of(grant, result);
        UUID remark = line(view, number).remark().id();
        NewReply reply = new NewReply(sent.getFirst("text"));
        try {
            idempotency.once(
                    grant,
                    sent.getFirst("key"),
                    new Asked(result, number, reply),
                    RemarkReply.class,
                    tx -> replyToRemark.reply(tx, grant, result, remark, reply));
            return Response.seeOther(URI.create(view.href() + "#remark-" + number))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, view, number, Form.of(sent).refused(invalid)))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, DraftView view, int number, Form form) {
        return Templates.reply(frames.project(grant, Tab.DRAFTS), view, line(view, number), form);
    }

    private static RemarkLine line(DraftView view, int number) {
        return view.lines().stream()
                .filter(line -> line.remark().number() == number)
                .findFirst()
                .orElseThrow(DraftGate::notHere);
    }
}
