package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timeline as people see it, for scripts. */
@Path("/api/projects/{project}/timeline")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
public class TimelineResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @GET
    @Operation(
            summary = "The entries, newest first",
            description =
                    "Both logs together as far as the caller may read them; what is left out is left out by who may"
                            + " read it and by the filters.")
    public Slice<EntryView> newest(
            @PathParam("project") UUID project,
            @Parameter(description = "Id of a participant: who did it, or with whom it was") @QueryParam("person")
                    String person,
            @Parameter(description = "CALL, MEETING, MESSAGE, LETTER, ATTEMPT, COMMENT, NOTE or EVENT")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "AGENCY, CLIENT, SUBCONTRACTOR or PARTNER: whose people did it")
                    @QueryParam("side")
                    String side,
            @Parameter(description = "Id of a deliverable: what it is about") @QueryParam("deliverable")
                    String deliverable,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.project(project);
        Sight sight = Sight.of(grant);
        int size = Cursor.limit(limit);
        Selection filter = Selection.read(person, kind, side, deliverable);
        Selection chosen = Cursor.uuid(cursor).map(filter::before).orElse(filter);
        return Slice.of(
                        tenancy.in(grant.agencyId(), tx -> entries.newest(tx, project, sight, chosen, size)),
                        size,
                        entry -> entry.id().toString())
                .map(entry -> EntryView.of(entry, caller.locale()));
    }
}
