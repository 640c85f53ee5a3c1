package dev.klartext.communication.search;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search for scripts. */
@Path("/api/search")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Everything in the histories that you may read")
class SearchResource {

    @Inject
    FindEntries findEntries;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Sealed entries of all your projects, newest first",
            description =
                    "All words have to occur, in any form, in German or English. Where nothing is written exactly so,"
                            + " words that are written alike count.")
    @APIResponse(responseCode = "200", description = "What was found; nothing if nothing was asked")
    @APIResponse(responseCode = "400", description = "A day or kind that is none; see violations")
    public Slice<FoundView> search(
            @QueryParam("words") String words,
            @Parameter(description = "Part of the name of who wrote it or whom it was with") @QueryParam("person")
                    String person,
            @Parameter(description = "Kind of entry, e.g. CALL") @QueryParam("kind") String kind,
            @Parameter(description = "First day, e.g. 2026-11-01") @QueryParam("from") String from,
            @Parameter(description = "Last day") @QueryParam("until") String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Cursor.limit(limit);
        FindEntries.Result found =
                findEntries.find(TypedSearch.read(words, kind, person, from, until), SearchCursor.parse(cursor), size);
        return Slice.of(found.items(), size, last -> SearchCursor.key(last, found.alike()))
                .map(each -> FoundView.of(each, caller.locale()));
    }
}
