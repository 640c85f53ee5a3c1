package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** "Das brauchen wir von Ihnen": asked by staff (an order asks for its own), handed in by client or partner. */
@Path("/api/projects/{project}/supplies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Supplies")
class SupplyResource {

    private static final String EXAMPLE = """
            {"text": "Fotos vom Laden", "personId": "01980000-0000-7000-8000-000000000005", "dueOn": "2026-12-04"}""";

    @Inject
    AskForSupply askForSupply;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Idempotency idempotency;

    @Inject
    HandOutFile handOutFile;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Asking(UUID projectId, NewSupply supply) {}

    @GET
    @Operation(
            summary = "What is needed from client and partners; what is missing comes first",
            description = "A partner sees what is asked of him.")
    public Slice<RequestedSupply> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId);
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> WhoMayHandIn.seenBy(grant, supplies.of(tx, projectId))), null);
    }

    @GET
    @Path("/{supply}")
    @Operation(summary = "One of them with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "What is needed, and whether it came",
            content = @Content(schema = @Schema(implementation = RequestedSupply.class)))
    public Response one(@PathParam("project") UUID projectId, @PathParam("supply") UUID supplyId) {
        Grant grant = gate.project(projectId);
        return answer(
                tenancy.in(grant.agencyId(), tx -> WhoMayHandIn.one(grant, supplies.get(tx, projectId, supplyId))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask one of the client's people or a partner for something",
            description = "It is due three working days from now at the earliest.")
    @APIResponse(responseCode = "201", description = "What is asked for, with its ETag")
    public Response ask(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "photos", value = EXAMPLE)))
                    NewSupply asked) {
        Grant grant = gate.project(projectId).staff();
        RequestedSupply supply = idempotency.once(
                grant,
                key,
                new Asking(projectId, asked),
                RequestedSupply.class,
                tx -> askForSupply.ask(tx, grant, asked));
        return Revised.created(
                URI.create("/intake/api/projects/" + projectId + "/supplies/" + supply.id()),
                supply,
                supply.revision());
    }

    @PUT
    @Path("/{supply}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask once more: somebody else, another day, or the rest of it",
            description = "What came counts as missing again.")
    @APIResponse(responseCode = "200", description = "What is asked for, with its new ETag")
    @APIResponse(responseCode = "412", description = "Something has happened meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response askAgain(
            @PathParam("project") UUID projectId,
            @PathParam("supply") UUID supplyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "later", value = EXAMPLE)))
                    NewSupply asked) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> askForSupply.askAgain(tx, grant, supplyId, asked, read)));
    }

    @GET
    @Path("/{supply}/file")
    @Produces("*/*")
    @Operation(summary = "The file that was handed in")
    public Response file(@PathParam("project") UUID projectId, @PathParam("supply") UUID supplyId) {
        Grant grant = gate.project(projectId);
        RequestedSupply supply =
                tenancy.in(grant.agencyId(), tx -> WhoMayHandIn.one(grant, supplies.get(tx, projectId, supplyId)));
        return handOutFile.of(grant, supply.file());
    }

    private static Response answer(RequestedSupply supply) {
        return Revised.ok(supply, supply.revision());
    }
}
