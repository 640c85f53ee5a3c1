package dev.klartext.intake.client;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clients of the caller's agency. */
@Path("/api/clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Clients")
class ClientResource {

    @Inject
    CreateClient createClient;

    @Inject
    Clients clients;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @POST
    @Operation(summary = "Enter a client")
    @APIResponse(responseCode = "201", description = "The client with its id")
    public Response create(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "bakery", value = """
                                                    {"name": "Bäckerei Krume", "kind": "BUSINESS"}""")))
                    NewClient asked) {
        Grant grant = gate.agency(agencyId);
        Client client = idempotency.once(grant, key, asked, Client.class, tx -> createClient.create(tx, grant, asked));
        return Response.created(URI.create("/intake/api/clients/" + client.id()))
                .entity(client)
                .build();
    }

    @GET
    @Operation(summary = "Clients by name")
    public Slice<Client> list(
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("query") @Parameter(description = "Part of the name") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(grant.agencyId(), tx -> clients.list(tx, words, cursor, Cursor.limit(limit)));
    }

    @GET
    @Path("/{client}")
    @Operation(summary = "One client")
    public Client one(@QueryParam("agencyId") UUID agencyId, @PathParam("client") UUID clientId) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(grant.agencyId(), tx -> clients.get(tx, clientId));
    }
}
