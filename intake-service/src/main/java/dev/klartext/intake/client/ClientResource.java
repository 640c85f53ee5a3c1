package dev.klartext.intake.client;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    ChangeClient changeClient;

    @Inject
    ImportClients importClients;

    @Inject
    Clients clients;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Table(String sha256) {}

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
    @Operation(summary = "Clients by name, or the newest first")
    public Slice<Client> list(
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("query") @Parameter(description = "Part of the name or of the mail domain") String words,
            @QueryParam("kind") ClientKind kind,
            @QueryParam("sort") ClientQuery.Sort sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        ClientQuery query = new ClientQuery(words, kind, sort);
        return tenancy.in(grant.agencyId(), tx -> clients.list(tx, query, cursor, Cursor.limit(limit)));
    }

    @GET
    @Path("/{client}")
    @Operation(summary = "One client, with its ETag")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Client.class)),
            description = "The client")
    public Response one(@QueryParam("agencyId") UUID agencyId, @PathParam("client") UUID clientId) {
        Grant grant = gate.agency(agencyId);
        return answer(tenancy.in(grant.agencyId(), tx -> clients.get(tx, clientId)));
    }

    @PUT
    @Path("/{client}")
    @Operation(summary = "Change what is known about a client", description = "Orders that were given stay as signed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Client.class)),
            description = "The client as saved, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    public Response change(
            @QueryParam("agencyId") UUID agencyId,
            @PathParam("client") UUID clientId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "bakery", value = """
                                                    {"name": "Bäckerei Krume", "kind": "BUSINESS",
                                                     "address": "Ring 1\\n50667 Köln", "website": "www.krume.example",
                                                     "mailDomain": "krume.example"}""")))
                    ClientChange asked) {
        Grant grant = gate.agency(agencyId);
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> changeClient.change(tx, grant, clientId, asked, read)));
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            summary = "Enter clients and their people from a table",
            description = "The first line names the columns: Kunde (or client), and if wanted Art, Adresse, Website,"
                    + " Maildomain, Name, E-Mail, Gemeinsames Postfach, Telefon, Sprache (or kind, address, website,"
                    + " mail domain, person, email, shared mailbox, phone, language), parted by semicolon, comma or"
                    + " tabulator. Good lines are entered, bad ones are named with their reason.")
    @APIResponse(responseCode = "200", description = "What was entered, and which lines were not and why")
    public Imported read(
            @QueryParam("agencyId") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "bakery", value = """
                                                    Kunde;Art;Name;E-Mail
                                                    Bäckerei Krume;Unternehmen;Clara Krume;clara@krume.example""")))
                    byte[] table) {
        Grant grant = gate.agency(agencyId);
        return idempotency.once(
                grant, key, new Table(Sha256.hex(table)), Imported.class, tx -> importClients.read(tx, grant, table));
    }

    private static Response answer(Client client) {
        return Revised.ok(client, client.revision());
    }
}
