package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements of a project for scripts: made by agency or client, answered by people of the other side. */
@Path("/api/projects/{project}/agreements")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "What a call or meeting settled, put to the other side for confirmation")
class AgreementResource {

    @Inject
    AgreementGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    Calendars calendars;

    @Inject
    Agreements agreements;

    @Inject
    ReadAgreements read;

    @Inject
    AskForAgreement askForAgreement;

    private record Request(UUID project, NewAgreement body) {}

    @POST
    @Operation(
            summary = "Put what was settled to people of the other side",
            description = "The text is frozen and mailed at once; an entry that it is made from is sealed.")
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "400", description = "No text, or nobody of the other side")
    public Response ask(
            @PathParam("project") UUID project,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "recipes", value = """
                                                    {"text": "Die Rezeptseiten kommen erst im Januar, der Preis bleibt.",
                                                     "personIds": ["019aa5a0-0000-7000-8000-000000000030"]}""")))
                    NewAgreement wanted) {
        Grant grant = gate.asker(project);
        AgreementView sent = idempotency.once(
                grant,
                key,
                new Request(project, wanted),
                AgreementView.class,
                tx -> read.view(tx, askForAgreement.ask(tx, grant, wanted)));
        return Response.created(URI.create("/communication/api/projects/" + project + "/agreements/" + sent.id()))
                .entity(sent)
                .build();
    }

    @GET
    @Operation(summary = "The agreements, newest first")
    public Slice<AgreementView> list(
            @PathParam("project") UUID project,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.reader(project);
        int size = Cursor.limit(limit);
        Optional<UUID> before = Cursor.uuid(cursor);
        return tenancy.in(
                grant.agencyId(),
                tx -> Slice.of(
                                agreements.of(tx, grant, before, size),
                                size,
                                one -> one.id().toString())
                        .map(one -> AgreementView.of(one, calendars.of(tx).today(), null)));
    }

    @GET
    @Path("/{agreement}")
    @Operation(summary = "One agreement with all versions and what was said to each")
    public AgreementView one(@PathParam("project") UUID project, @PathParam("agreement") UUID id) {
        Grant grant = gate.reader(project);
        return tenancy.in(grant.agencyId(), tx -> read.view(tx, agreements.get(tx, grant, id)));
    }
}
