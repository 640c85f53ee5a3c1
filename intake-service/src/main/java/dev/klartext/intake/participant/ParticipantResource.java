package dev.klartext.intake.participant;

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

/** Who does what in a project. */
@Path("/api/projects/{project}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Participants")
class ParticipantResource {

    @Inject
    AddParticipant addParticipant;

    @Inject
    RemoveParticipant removeParticipant;

    @Inject
    ChangeParticipant changeParticipant;

    @Inject
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Asked(UUID projectId, NewParticipant participant) {}

    @POST
    @Operation(
            summary = "Name somebody who takes part",
            description =
                    "With a personal mail address the person is invited: a partner or contact at once, who decides"
                            + " with the first order. A shared mailbox gets no invitation and can't decide.")
    @APIResponse(responseCode = "201", description = "The participant with the personId")
    public Response add(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "decides",
                                                        summary = "Who decides at the client",
                                                        value = """
                                                {"name": "Clara Krume", "side": "CLIENT", "function": "Inhaberin",
                                                 "decides": true, "contact": false, "email": "clara@krume.example",
                                                 "sharedMailbox": false, "phone": "030 5550 20", "language": "de"}"""),
                                                @ExampleObject(
                                                        name = "sharedMailbox",
                                                        summary = "A contact behind a shared mailbox",
                                                        value = """
                                                {"name": "Karl Kontakt", "side": "CLIENT", "function": "Büro",
                                                 "decides": false, "contact": true, "email": "info@krume.example",
                                                 "sharedMailbox": true}"""),
                                                @ExampleObject(
                                                        name = "partner",
                                                        summary = "Another vendor",
                                                        value = """
                                                {"name": "Hansen", "side": "PARTNER", "function": "Hosting",
                                                 "decides": false, "contact": false, "email": "hansen@host.example",
                                                 "sharedMailbox": false}""")
                                            }))
                    NewParticipant asked) {
        Grant grant = gate.project(projectId).staff();
        Participant participant = idempotency.once(
                grant,
                key,
                new Asked(projectId, asked),
                Participant.class,
                tx -> addParticipant.add(tx, grant, projectId, asked));
        return Response.created(
                        URI.create("/intake/api/projects/" + projectId + "/participants/" + participant.personId()))
                .entity(participant)
                .build();
    }

    @GET
    @Operation(summary = "Everybody who takes part, as far as the caller may know them")
    public Slice<Participant> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId);
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> WhoSeesWhom.as(grant, participants.of(tx, projectId))), null);
    }

    @GET
    @Path("/{person}")
    @Operation(summary = "What was entered about somebody's part, with its ETag", description = "For the agency.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Participation.class)),
            description = "The part")
    public Response one(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        Grant grant = gate.project(projectId).staff();
        return answer(tenancy.in(grant.agencyId(), tx -> participations.get(tx, projectId, personId)));
    }

    @PUT
    @Path("/{person}")
    @Operation(
            summary = "Change somebody's part: function, contact, a partner's field and what depends on it",
            description = "deliverableIds are ids of the brief's deliverables.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Participation.class)),
            description = "The part as saved, with the new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    public Response change(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "hosting", value = """
                                                    {"function": "Hosting", "contact": false,
                                                     "field": "Domain und Server", "deliverableIds": []}""")))
                    ParticipationChange asked) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> changeParticipant.change(tx, grant, personId, asked, read)));
    }

    private static Response answer(Participation part) {
        return Revised.ok(part, part.revision());
    }

    @DELETE
    @Path("/{person}")
    @Operation(summary = "Say that somebody takes part no longer; access ends at once")
    public void remove(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> removeParticipant.remove(tx, grant, projectId, personId));
    }
}
