package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposed changes of an order: made by the agency or the client's people, read by both; nobody else sees them. */
@Path("/api/projects/{project}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Change")
class ChangesResource {

    @Inject
    ProposeChange proposeChange;

    @Inject
    Changes changes;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Proposing(UUID projectId, NewChange change) {}

    @POST
    @Operation(
            summary = "Propose to change what is ordered",
            description = "The agency or one of the client's people. Striking a goal changes the course; it may cost"
                    + " nothing, but names the deliverables that it touches.")
    @APIResponse(responseCode = "201", description = "The change; the agency works it out now")
    @APIResponse(responseCode = "409", description = "Nothing is ordered yet, or a goal is struck without deliverables")
    public Response propose(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "propose", value = """
                                            {"title": "Statt der Rezeptseite eine Seite für Feiertage",
                                             "reason": "Vor Weihnachten fragen alle nach den Öffnungszeiten."}""")))
                    NewChange change) {
        Grant grant = gate.project(projectId).party();
        ToldChange told = idempotency.once(
                grant,
                key,
                new Proposing(projectId, change),
                ToldChange.class,
                tx -> ToldChange.of(proposeChange.propose(tx, grant, change).change()));
        return Response.created(URI.create("/intake/api/projects/%s/changes/%d".formatted(projectId, told.number())))
                .entity(told)
                .build();
    }

    @GET
    @Operation(summary = "The changes, newest first")
    public Slice<ToldChange> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> changes.of(tx, projectId)).stream()
                        .map(ToldChange::of)
                        .toList(),
                null);
    }
}
