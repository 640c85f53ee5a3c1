package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the client gets in the end: written and sent by staff, received by the client's people; nobody else sees it. */
@Path("/api/projects/{project}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Hand-over")
class HandOverResource {

    @Inject
    WriteHandOver writeHandOver;

    @Inject
    OfferHandOver offerHandOver;

    @Inject
    ReceiveHandOver receiveHandOver;

    @Inject
    HandOvers handOvers;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Writing(UUID projectId, NewHandOverItem item) {}

    private record Offering(UUID handOverOf) {}

    private record Receiving(UUID projectId, Receipt receipt) {}

    /** The whole list, for remembered answers. */
    record Items(List<HandOverItem> items) {}

    @GET
    @Operation(summary = "The list; what is not sent yet is the agency's alone")
    public Slice<HandOverItem> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return new Slice<>(tenancy.in(grant.agencyId(), tx -> handOvers.seenBy(grant, tx)), null);
    }

    @POST
    @Path("/items")
    @Operation(summary = "Put something on the list; nobody is told before the list is sent")
    @APIResponse(responseCode = "201", description = "The item with its id")
    public Response add(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "sources", value = """
                                                    {"kind": "SOURCE_FILES", "text": "Layout der Startseite (Figma)",
                                                     "place": "https://figma.example/krume"}""")))
                    NewHandOverItem asked) {
        Grant grant = gate.project(projectId).staff();
        HandOverItem item = idempotency.once(
                grant,
                key,
                new Writing(projectId, asked),
                HandOverItem.class,
                tx -> writeHandOver.add(tx, grant, asked));
        return Response.created(URI.create("/intake/api/projects/" + projectId + "/hand-over"))
                .entity(item)
                .build();
    }

    @DELETE
    @Path("/items/{item}")
    @Operation(summary = "Take something off the list that was not sent yet")
    public void remove(@PathParam("project") UUID projectId, @PathParam("item") UUID itemId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> writeHandOver.remove(tx, grant, itemId));
    }

    @POST
    @Path("/offer")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send the list to the client", description = "Takes no body.")
    @APIResponse(responseCode = "200", description = "The list as sent")
    @APIResponse(responseCode = "409", description = "There is nothing new on it")
    public Slice<HandOverItem> offer(@PathParam("project") UUID projectId, @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.project(projectId).staff();
        Items sent = idempotency.once(
                grant, key, new Offering(projectId), Items.class, tx -> new Items(offerHandOver.offer(tx, grant)));
        return new Slice<>(sent.items(), null);
    }

    @POST
    @Path("/receipt")
    @Operation(
            summary = "Say what of it is there, and what is missing",
            description = "Only the client's people. A receipt, no acceptance.")
    @APIResponse(responseCode = "200", description = "The list as received")
    public Slice<HandOverItem> receive(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "oneIsMissing", value = """
                                                    {"items": ["01980000-0000-7000-8000-000000000050"],
                                                     "missing": "Das Logo als Vektor fehlt noch"}""")))
                    Receipt receipt) {
        Grant grant = gate.project(projectId).client();
        Items received = idempotency.once(
                grant,
                key,
                new Receiving(projectId, receipt),
                Items.class,
                tx -> new Items(receiveHandOver.receive(tx, grant, receipt)));
        return new Slice<>(received.items(), null);
    }
}
