package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the agency works out for a change; the agency's alone until it is sent. */
@Path("/api/projects/{project}/changes/{change}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Change")
class ChangeDraftResource {

    @Inject
    ElaborateChange elaborateChange;

    @Inject
    SendChange sendChange;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Sending(UUID projectId, int change, String ifMatch) {}

    @GET
    @Path("/draft")
    @Operation(
            summary = "What would hold after the change, with its ETag",
            description = "It begins as a copy of what is ordered. Only the agency sees it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Elaboration.class)),
            description = "The draft")
    public Response read(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        Grant grant = gate.project(projectId).staff();
        return answer(tenancy.in(grant.agencyId(), tx -> elaborateChange.read(tx, grant, number)));
    }

    @PUT
    @Path("/draft")
    @Operation(
            summary = "Save what would hold after the change",
            description =
                    "The whole brief as it would be. An item keeps its id to be the same one; what is left out goes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Elaboration.class)),
            description = "The draft as saved, with its new ETag")
    @APIResponse(responseCode = "409", description = "It was sent already")
    @APIResponse(responseCode = "412", description = "Somebody else has saved, or another change was signed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(
            @PathParam("project") UUID projectId,
            @PathParam("change") @Parameter(example = "1") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "elaborate", value = """
                                            {"brief": {
                                               "goals": [{"text": "Wer einen Laden sucht, findet ihn in fünf Sekunden"}],
                                               "deliverables": [
                                                 {"title": "Startseite", "contractType": "WORK",
                                                  "criteria": ["auf dem Telefon lesbar"], "netPrice": "1200.00",
                                                  "includedRounds": 2},
                                                 {"title": "Seite für Feiertage", "contractType": "WORK",
                                                  "netPrice": "400.00", "includedRounds": 1}]},
                                             "days": 3, "affected": []}""")))
                    Elaboration worked) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> elaborateChange.save(tx, grant, number, worked, read)));
    }

    @POST
    @Path("/sending")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze the change and send it to who decides",
            description = "Takes no body. With If-Match only the draft that the caller has read is sent.")
    @APIResponse(responseCode = "201", description = "The change as sent")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nothing becomes different, another change waits, or nobody decides who is reachable in person;"
                            + " the detail says which")
    public Response send(
            @PathParam("project") UUID projectId,
            @PathParam("change") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.project(projectId).staff();
        Optional<Long> read = Optional.ofNullable(ifMatch).map(IfMatch::revision);
        ToldChange sent = idempotency.once(
                grant,
                key,
                new Sending(projectId, number, ifMatch),
                ToldChange.class,
                tx -> ToldChange.of(sendChange.send(tx, grant, number, read)));
        return Response.created(URI.create("/intake/api/projects/%s/changes/%d".formatted(projectId, number)))
                .entity(sent)
                .build();
    }

    private static Response answer(ChangeDraft draft) {
        return Revised.ok(new Elaboration(draft.document(), draft.days(), draft.affected()), draft.revision());
    }
}
