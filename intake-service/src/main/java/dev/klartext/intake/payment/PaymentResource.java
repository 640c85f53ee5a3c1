package dev.klartext.intake.payment;

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
import jakarta.ws.rs.DELETE;
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

/** The payment plan: kept by staff, read by the client; partners and subcontractors never see a price. */
@Path("/api/projects/{project}/instalments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Payments")
class PaymentResource {

    private static final String DEPOSIT = """
            {"label": "Anzahlung", "share": "0.3", "dueOn": "2026-12-04"}""";
    private static final String INVOICED = """
            {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2026-12-04", "invoiceNumber": "2026-17"}""";

    @Inject
    PlanInstalment planInstalment;

    @Inject
    Instalments instalments;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Planning(UUID projectId, NewInstalment instalment) {}

    @GET
    @Operation(summary = "The payment plan, by day", description = "For agency and client.")
    public Slice<Instalment> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return new Slice<>(tenancy.in(grant.agencyId(), tx -> instalments.of(tx, projectId)), null);
    }

    @GET
    @Path("/{instalment}")
    @Operation(summary = "One instalment with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "The instalment",
            content = @Content(schema = @Schema(implementation = Instalment.class)))
    public Response one(@PathParam("project") UUID projectId, @PathParam("instalment") UUID instalmentId) {
        Grant grant = gate.project(projectId).party();
        return answer(tenancy.in(grant.agencyId(), tx -> instalments.get(tx, projectId, instalmentId)));
    }

    @POST
    @Operation(
            summary = "Plan an instalment, as an amount or as a share of the order",
            description = "A share is rounded to the cent and fixed when it is planned.")
    @APIResponse(responseCode = "201", description = "The instalment with its id and ETag")
    @APIResponse(responseCode = "409", description = "A share, and nothing is ordered yet")
    public Response plan(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "share", value = DEPOSIT),
                                                @ExampleObject(name = "amount", value = INVOICED)
                                            }))
                    NewInstalment asked) {
        Grant grant = gate.project(projectId).staff();
        Instalment instalment = idempotency.once(
                grant,
                key,
                new Planning(projectId, asked),
                Instalment.class,
                tx -> planInstalment.plan(tx, grant, asked));
        URI location = URI.create("/intake/api/projects/" + projectId + "/instalments/" + instalment.id());
        return Revised.created(location, instalment, instalment.revision());
    }

    @PUT
    @Path("/{instalment}")
    @Operation(
            summary = "Plan an instalment anew: the number of its invoice, another day, another amount",
            description = "Whether its day has passed is looked at anew; an open point about it is closed.")
    @APIResponse(responseCode = "200", description = "The instalment with its new ETag")
    @APIResponse(responseCode = "409", description = "It is paid already")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response replan(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "invoiced", value = INVOICED)))
                    NewInstalment asked) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> planInstalment.replan(tx, grant, instalmentId, asked, read)));
    }

    @DELETE
    @Path("/{instalment}")
    @Operation(summary = "Take an instalment that is not paid out of the plan")
    public void drop(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        tenancy.run(grant.agencyId(), tx -> planInstalment.drop(tx, grant, instalmentId, read));
    }

    private static Response answer(Instalment instalment) {
        return Revised.ok(instalment, instalment.revision());
    }
}
