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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who lets whom decide on a version, for scripts. */
@Path("/api/projects/{project}/results/{result}/delegations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class DelegationResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    FindDraft drafts;

    @Inject
    Delegations delegations;

    @Inject
    LetDecide letDecide;

    private record Asked(UUID project, UUID result, NewDelegation delegation) {}

    @GET
    @Operation(summary = "Who was asked to decide on a version for somebody, the newest first")
    public Slice<DelegationView> delegations(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        return new Slice<>(read(gate.enter(project), result), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let another of the client's people decide on a version",
            description = "By who decides; until it is decided or taken back. It stands in the history.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewDelegation.class),
                            examples = @ExampleObject(name = "Karl", value = """
                                    {"personId": "019a0000-0000-7000-8000-000000000001",
                                     "words": "Du kennst die Fotos besser als ich."}""")))
    @APIResponse(
            responseCode = "201",
            description = "That person decides now",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "409", description = "Somebody decides for another already, or it is decided")
    public Response delegate(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key,
            NewDelegation wanted) {
        Grant grant = gate.enter(project);
        NewDelegation asked = wanted == null ? new NewDelegation(null, null) : wanted;
        LetDecide.Told told = idempotency.once(
                grant,
                key,
                new Asked(project, result, asked),
                LetDecide.Told.class,
                tx -> letDecide.delegate(tx, grant, result, asked));
        return created(grant, result, told);
    }

    @POST
    @Path("/revocation")
    @Operation(summary = "Take the decision back to oneself; without a body")
    @APIResponse(
            responseCode = "201",
            description = "Who decides at the client decides again",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "409", description = "Nobody else decides, or it is decided")
    public Response revoke(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        LetDecide.Told told = idempotency.once(
                grant, key, Map.of("revoke", result), LetDecide.Told.class, tx -> letDecide.revoke(tx, grant, result));
        return created(grant, result, told);
    }

    private Response created(Grant grant, UUID result, LetDecide.Told told) {
        DelegationView view = read(grant, result).stream()
                .filter(delegation -> delegation.id().equals(told.delegationId()))
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create(
                        "/results/api/projects/%s/results/%s/delegations".formatted(grant.projectId(), result)))
                .entity(view)
                .build();
    }

    private List<DelegationView> read(Grant grant, UUID result) {
        return tenancy.in(grant.agencyId(), tx -> {
            drafts.of(tx, grant.projectId(), result);
            return delegations.of(tx, grant.projectId(), result).stream()
                    .map(DelegationView::of)
                    .toList();
        });
    }
}
