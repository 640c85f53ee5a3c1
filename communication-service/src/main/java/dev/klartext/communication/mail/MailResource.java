package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails of a project for scripts; staff only. */
@Path("/api/projects/{project}/mails")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails", description = "What Klartext wrote to whom, and what became of it")
public class MailResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    ProjectMails mails;

    @Inject
    SendAgain sendAgain;

    /** Everything that tells two requests apart. */
    record Request(UUID project, UUID again) {}

    @GET
    @Operation(summary = "The project's mails, newest first; for staff")
    @APIResponse(responseCode = "200", description = "HANDED_OVER means that our mail server took it, not more")
    @APIResponse(responseCode = "403", description = "Not staff of the agency")
    @APIResponse(responseCode = "404", description = "Not your project")
    public Slice<ProjectMailView> list(
            @PathParam("project") UUID project,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.project(project).staff();
        int size = Cursor.limit(limit);
        List<ProjectMail> found =
                tenancy.in(grant.agencyId(), tx -> mails.newest(tx, project, Cursor.uuid(cursor), size));
        return Slice.of(found, size, mail -> mail.id().toString())
                .map(mail -> ProjectMailView.of(mail, caller.locale()));
    }

    @POST
    @Path("/{mail}/send-again")
    @Operation(
            summary = "Send a mail once more",
            description =
                    "For mails that were refused, withheld, or of which nobody knows whether they went out. The same"
                            + " words go to the address that the person has now, if the gate lets them open the link.")
    @APIResponse(responseCode = "202", description = "The new mail, waiting to be sent")
    @APIResponse(responseCode = "403", description = "Not staff of the agency")
    @APIResponse(responseCode = "404", description = "Not your project, or no such mail in it")
    @APIResponse(responseCode = "409", description = "It is on its way, handed over, or was sent again before")
    public Response sendAgain(
            @PathParam("project") UUID project,
            @PathParam("mail") UUID mail,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.project(project);
        ProjectMailView again = idempotency.once(
                grant,
                key,
                new Request(project, mail),
                ProjectMailView.class,
                tx -> ProjectMailView.of(sendAgain.send(tx, grant, mail), caller.locale()));
        return Response.accepted(again).build();
    }
}
