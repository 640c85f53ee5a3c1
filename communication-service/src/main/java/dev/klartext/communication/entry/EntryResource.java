package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entries of a project for scripts. */
@Path("/api/projects/{project}/entries")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "The append-only history of a project")
public class EntryResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    ReceiveEntry receiveEntry;

    @Inject
    TakeBack takeBack;

    @Inject
    Entries entries;

    @Inject
    EntryStore store;

    @Inject
    Logs logs;

    @POST
    @Operation(
            summary = "Write down what was said",
            description = "Can be taken back for 10 minutes, unless it is sealed at once. Internal notes (NOTE) go to a"
                    + " log of their own that only the agency sees.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "call",
                                        value =
                                                "{\"kind\": \"CALL\", \"sentence\": \"Rezeptseiten sollen später kommen."
                                                        + " Clara entscheidet das, Karl fragt sie.\", \"seal\": true}"),
                                @ExampleObject(
                                        name = "meeting",
                                        value =
                                                "{\"kind\": \"MEETING\", \"sentence\": \"Farben ausgesucht: Nussbraun und"
                                                        + " Weiß.\", \"channel\": \"VIDEO\"}"),
                                @ExampleObject(
                                        name = "note",
                                        value =
                                                "{\"kind\": \"NOTE\", \"sentence\": \"Vor dem Umzug das Backup prüfen.\"}")
                            }))
    @APIResponse(responseCode = "201", description = "Written down")
    @APIResponse(responseCode = "400", description = "Something is missing or not right; see violations")
    @APIResponse(responseCode = "403", description = "Neither the agency's nor the client's, or a NOTE by the client")
    @APIResponse(responseCode = "404", description = "Not your project")
    @APIResponse(responseCode = "422", description = "This Idempotency-Key came with another request before")
    public Response record(
            @PathParam("project") UUID project, @HeaderParam("Idempotency-Key") String key, NewEntry input) {
        Grant grant = gate.project(project);
        NewEntry entry = input == null ? NewEntry.NOTHING : input;
        EntryView written = receiveEntry.receive(grant, key, entry, List.of(), caller.locale());
        return created(project, written);
    }

    @GET
    @Operation(
            summary = "The entries in the order of their numbers",
            description = "What is not sealed yet comes last, without number, and only to the side of its author.")
    public Slice<EntryView> list(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        int size = Cursor.limit(limit);
        Entries.After after = EntryCursor.after(cursor);
        List<Entry> found =
                tenancy.in(grant.agencyId(), tx -> entries.byNumber(tx, project, kind, Sight.of(grant), after, size));
        return Slice.of(found, size, entry -> Entries.After.of(entry).key())
                .map(entry -> EntryView.of(entry, caller.locale()));
    }

    @GET
    @Path("/{entry}")
    @Operation(summary = "One entry")
    public EntryView one(@PathParam("project") UUID project, @PathParam("entry") UUID entry) {
        return EntryView.of(find(gate.project(project), entry), caller.locale());
    }

    @GET
    @Path("/{entry}/leaf")
    @Operation(
            summary = "What was hashed",
            description =
                    "leaf holds the exact bytes: SHA-256(0x00, leaf) is the leafHash. For each part HMAC-SHA256 with"
                            + " the salt as key over the text in UTF-8 is what the leaf says under content.")
    public LeafView leaf(@PathParam("project") UUID project, @PathParam("entry") UUID id) {
        Grant grant = gate.project(project);
        Entry entry = find(grant, id);
        if (!entry.sealed()) {
            throw Gate.notFound();
        }
        return tenancy.in(
                grant.agencyId(),
                tx -> LeafView.of(
                        logs.leaf(tx, project, entry.log(), entry.number()).orElseThrow(), store.parts(tx, id)));
    }

    @DELETE
    @Path("/{entry}")
    @Operation(summary = "Take back what you wrote in the last 10 minutes")
    @APIResponse(responseCode = "204", description = "As if it had never been there")
    @APIResponse(responseCode = "403", description = "Somebody else wrote it")
    @APIResponse(responseCode = "409", description = "It is sealed; write a correction")
    public void takeBack(@PathParam("project") UUID project, @PathParam("entry") UUID entry) {
        Grant grant = gate.project(project);
        tenancy.run(grant.agencyId(), tx -> takeBack.takeBack(tx, grant, entry));
    }

    static Response created(UUID project, EntryView written) {
        return Response.created(URI.create("/communication/api/projects/" + project + "/entries/" + written.id()))
                .entity(written)
                .build();
    }

    private Entry find(Grant grant, UUID id) {
        return tenancy.in(grant.agencyId(), tx -> entries.find(tx, grant.projectId(), Sight.of(grant), id))
                .orElseThrow(Gate::notFound);
    }
}
