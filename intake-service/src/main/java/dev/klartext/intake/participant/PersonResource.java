package dev.klartext.intake.participant;

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

/** How a person is reached, who covers them, and when they are away: edited by the person and by the agency. */
@Path("/api/people/{person}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "People")
class PersonResource {

    @Inject
    PersonGate gate;

    @Inject
    ChangePerson changePerson;

    @Inject
    EnterAbsence enterAbsence;

    @Inject
    CancelAbsence cancelAbsence;

    @Inject
    Absences absences;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    private record Away(UUID personId, EnterAbsence.Days days) {}

    @GET
    @Operation(summary = "How a person is reached, with its ETag")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonCard.class)),
            description = "The person")
    public Response read(@PathParam("person") UUID personId) {
        return answer(gate.enter(personId).card());
    }

    @PUT
    @Operation(
            summary = "Change how a person is reached and who covers them",
            description = "coverDecides can be switched on by the person only.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonCard.class)),
            description = "The person as saved, with the new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    public Response change(
            @PathParam("person") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "clara", value = """
                                                    {"name": "Clara Krume", "email": "clara@krume.example",
                                                     "sharedMailbox": false, "phone": "030 5550 20", "language": "de",
                                                     "zone": "Europe/Berlin", "channel": "PHONE", "coverDecides": false}""")))
                    PersonChange asked) {
        PersonAccess access = gate.enter(personId);
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(access.grant().agencyId(), tx -> changePerson.change(tx, access, asked, read)));
    }

    @GET
    @Path("/absences")
    @Operation(summary = "When a person is away; past absences are not told")
    public Slice<Absence> absences(@PathParam("person") UUID personId) {
        PersonAccess access = gate.enter(personId);
        return new Slice<>(tenancy.in(access.grant().agencyId(), tx -> absences.of(tx, List.of(personId))), null);
    }

    @POST
    @Path("/absences")
    @Operation(summary = "Say from when until when a person is away; nobody asks why")
    @APIResponse(responseCode = "201", description = "The absence with its id")
    public Response enter(
            @PathParam("person") UUID personId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "autumn", value = """
                                                    {"firstDay": "2027-10-11", "lastDay": "2027-10-22"}""")))
                    EnterAbsence.Days days) {
        PersonAccess access = gate.enter(personId);
        Absence absence = idempotency.once(
                access.grant(),
                key,
                new Away(personId, days),
                Absence.class,
                tx -> enterAbsence.enter(tx, access, days));
        return Response.created(URI.create("/intake/api/people/" + personId + "/absences/" + absence.id()))
                .entity(absence)
                .build();
    }

    @DELETE
    @Path("/absences/{absence}")
    @Operation(summary = "Take an absence back; who stood in decides no longer")
    public void cancel(@PathParam("person") UUID personId, @PathParam("absence") UUID absenceId) {
        PersonAccess access = gate.enter(personId);
        tenancy.run(access.grant().agencyId(), tx -> cancelAbsence.cancel(tx, access, absenceId));
    }

    private static Response answer(PersonCard card) {
        return Revised.ok(card, card.revision());
    }
}
