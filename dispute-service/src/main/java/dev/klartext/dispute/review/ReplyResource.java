package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replies to remarks for scripts. */
@Path("/api/projects/{project}/results/{result}/remarks/{remark}/replies")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReplyResource {

    @Inject
    DraftGate gate;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Reviews reviews;

    @Inject
    RemarkReplies replies;

    @Inject
    ReplyToRemark replyToRemark;

    private record Asked(UUID result, UUID remark, NewReply reply) {}

    @POST
    @Operation(summary = "Reply to a remark", description = "By the agency or its client. Nobody is mailed for it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewReply.class),
                            examples = @ExampleObject(name = "Reply", value = """
                                    {"text": "Der Samstag kommt unter die Öffnungszeiten, passt das?"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Said; it stands in the history",
            content = @Content(schema = @Schema(implementation = RemarkReply.class)))
    public Response reply(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("remark") UUID remark,
            @Parameter(description = "Sent twice with the same content, it is said once")
                    @HeaderParam("Idempotency-Key")
                    String key,
            NewReply wanted) {
        Grant grant = gate.enter(project);
        NewReply reply = wanted == null ? new NewReply(null) : wanted;
        RemarkReply said = idempotency.once(
                grant,
                key,
                new Asked(result, remark, reply),
                RemarkReply.class,
                tx -> replyToRemark.reply(tx, grant, result, remark, reply));
        return Response.created(URI.create(
                        "/results/api/projects/" + project + "/results/" + result + "/remarks/" + remark + "/replies"))
                .entity(said)
                .build();
    }

    @GET
    @Operation(summary = "The replies to a remark, the first one first; 50 at most")
    public Slice<RemarkReply> replies(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("remark") UUID remark) {
        Grant grant = gate.enter(project);
        return tenancy.in(grant.agencyId(), tx -> {
            if (reviews.remarks(tx, project, result).stream()
                    .noneMatch(each -> each.id().equals(remark))) {
                throw DraftGate.notHere();
            }
            return new Slice<>(replies.to(tx, project, remark), null);
        });
    }
}
