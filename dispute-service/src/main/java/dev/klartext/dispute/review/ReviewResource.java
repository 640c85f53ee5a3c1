package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.FilesAreUnchanged;
import dev.klartext.dispute.result.Results;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on drafts for scripts. */
@Path("/api/projects/{project}/results/{result}/decisions")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review", description = "What the client says to a version")
public class ReviewResource {

    @Inject
    DraftGate gate;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Results results;

    @Inject
    Reviews reviews;

    @Inject
    Decide decide;

    @Inject
    ApprovingBrowser approvingBrowser;

    @Inject
    FilesAreUnchanged filesAreUnchanged;

    private record Asked(UUID project, UUID result, NewDecision decision) {}

    @POST
    @Operation(
            summary = "Approve the newest version, with remarks or without, or ask for changes",
            description = "Once per version, by who decides at the client or whom they let decide. An approval is"
                    + " \"Freigabe, keine Abnahme\"; remarks that go with it are wishes and no condition. Remarks that"
                    + " others handed in are named in taken or dropped.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewDecision.class),
                            examples = {
                                @ExampleObject(name = "Approve", value = """
                                        {"decision": "APPROVE"}"""),
                                @ExampleObject(name = "Approve with remarks", value = """
                                        {"decision": "APPROVE_WITH_REMARKS",
                                         "remarks": [{"text": "Beim nächsten Mal gern mit Foto vom Team."}]}"""),
                                @ExampleObject(name = "Ask for changes", value = """
                                        {"decision": "REQUEST_CHANGES",
                                         "remarks": [{"text": "Die Öffnungszeiten am Samstag fehlen noch."}],
                                         "goals": []}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Decided; it stands in the history",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @Parameter(description = "Sent twice with the same content, it is decided once")
                    @HeaderParam("Idempotency-Key")
                    String key,
            NewDecision wanted) {
        Grant grant = gate.enter(project);
        NewDecision decision = wanted == null ? Saying.NOTHING.decision(null) : wanted;
        if (decision.decision() != null && decision.decision().approval()) {
            approvingBrowser.check();
            filesAreUnchanged.check(grant, result);
        }
        Decide.Decided decided = idempotency.once(
                grant,
                key,
                new Asked(project, result, decision),
                Decide.Decided.class,
                tx -> decide.decide(tx, grant, result, decision));
        return Response.created(URI.create("/results/api/projects/" + project + "/results/" + result + "/decisions"))
                .entity(read(grant, decided.resultId()).items().getFirst())
                .build();
    }

    @GET
    @Operation(summary = "The decision on a version; an empty list as long as there is none")
    public Slice<DecisionView> decisions(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        return read(gate.enter(project), result);
    }

    private Slice<DecisionView> read(Grant grant, UUID result) {
        UUID project = grant.projectId();
        return tenancy.in(grant.agencyId(), tx -> {
            results.find(tx, project, result).orElseThrow(DraftGate::notHere);
            List<DecisionView> decided = reviews.decision(tx, project, result).stream()
                    .map(decision -> DecisionView.of(
                            result,
                            decision,
                            reviews.remarks(tx, project, result),
                            reviews.answers(tx, project, result)))
                    .toList();
            return new Slice<>(decided, null);
        });
    }
}
