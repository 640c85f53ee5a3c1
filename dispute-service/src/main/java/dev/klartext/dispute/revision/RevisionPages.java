package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of a round: the agency restates and classifies it there, the client agrees or objects. */
@Path("/projects/{project}/results/{result}/revision")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RevisionPages {

    private static final String REMOVE = "REMOVE-";

    private record Sending(UUID project, UUID result, Map<String, List<String>> form) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance round(Page page, RevisionView view);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    LookAtRound lookAtRound;

    @Inject
    ReadRound rounds;

    @Inject
    WriteRestatement writeRestatement;

    @Inject
    Restate restate;

    @Inject
    AnswerRestatement answerRestatement;

    @GET
    @Operation(hidden = true)
    public TemplateInstance round(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @QueryParam("said") String said,
            @QueryParam("event") String event) {
        Grant grant = gate.enter(project);
        return page(grant, lookAtRound.of(grant, result, Said.of(project, said, event)));
    }

    /** The agency's form: keeps the draft, gives remarks a class, takes an item out, or sends all of it. */
    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project).staff();
        try {
            Restating typed = RestatementForm.typed(sent);
            long read = revision(sent);
            if ("SEND".equals(sent.getFirst("action"))) {
                Sending asked = new Sending(project, result, sent);
                Restate.Sent done = idempotency.once(grant, sent.getFirst("key"), asked, Restate.Sent.class, tx -> {
                    writeRestatement.save(tx, grant, result, typed, read);
                    return restate.send(tx, grant, result, Optional.of(read + 1));
                });
                return next(project, result, "sent", done.event().after());
            }
            tenancy.run(grant.agencyId(), tx -> {
                Round round = rounds.of(tx, project, result);
                writeRestatement.save(tx, grant, result, edited(typed, sent, round), read);
            });
            return next(project, result, "draft", null);
        } catch (InvalidInput invalid) {
            return again(grant, result, Form.of(sent).refused(invalid));
        }
    }

    @POST
    @Path("/restatements/{number}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        try {
            AnswerRestatement.Answered done = tenancy.in(grant.agencyId(), tx -> {
                NewAnswer given = AnswerForm.typed(
                        sent, rounds.of(tx, project, result).restatement(number).items());
                return answerRestatement.answer(tx, grant, result, number, given);
            });
            return next(
                    project,
                    result,
                    done.agreed() ? "agreed" : "objected",
                    done.event().after());
        } catch (InvalidInput invalid) {
            return again(grant, result, Form.of(sent).refused(invalid));
        }
    }

    private static Restating edited(Restating typed, MultivaluedMap<String, String> sent, Round round) {
        String action = sent.getFirst("action");
        if ("CLASSIFY".equals(action)) {
            return RestatementForm.classified(typed, sent, round);
        }
        return action != null && action.matches(REMOVE + "\\d{1,4}")
                ? RestatementForm.without(typed, Integer.parseInt(action.substring(REMOVE.length())))
                : typed;
    }

    private static long revision(MultivaluedMap<String, String> sent) {
        String revision = sent.getFirst("revision");
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    private Response again(Grant grant, UUID result, Form form) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(grant, lookAtRound.of(grant, result, form)))
                .build();
    }

    private TemplateInstance page(Grant grant, RevisionView view) {
        return Templates.round(frames.project(grant, Tab.DRAFTS), view);
    }

    private static Response next(UUID project, UUID result, String said, String event) {
        String path = RevisionPaths.round(project, result) + "?said=" + said;
        return Response.seeOther(URI.create(event == null ? path : path + "&event=" + event))
                .build();
    }
}
