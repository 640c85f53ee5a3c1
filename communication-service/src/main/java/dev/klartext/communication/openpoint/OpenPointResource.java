package dev.klartext.communication.openpoint;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who owes whom what, for scripts. */
@Path("/api/open-points")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open points", description = "Who has the ball")
public class OpenPointResource {

    @Inject
    CallersPoints points;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "What is open in all your projects, oldest first")
    public Slice<OpenPointView> list(
            @Parameter(description = "Given (also without a value): only what waits for you") @QueryParam("mine")
                    String mine,
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Cursor.limit(limit);
        Optional<UUID> after = Cursor.uuid(cursor);
        // Without a value the parameter would be absent.
        boolean onlyMine = uri.getQueryParameters().containsKey("mine") && !"false".equals(mine);
        // Ids are made by the producers in the order of time; text order is theirs too, UUID.compareTo is not.
        List<CallersPoints.Seen> found = points.all().stream()
                .filter(seen -> !onlyMine || seen.mine())
                .filter(seen ->
                        after.isEmpty() || key(seen).compareTo(after.get().toString()) > 0)
                .sorted(Comparator.comparing(OpenPointResource::key))
                .limit(size + 1L)
                .toList();
        return Slice.of(found, size, OpenPointResource::key)
                .map(seen -> OpenPointView.of(seen.point(), seen.grant(), caller.locale()));
    }

    private static String key(CallersPoints.Seen seen) {
        return seen.point().id().toString();
    }
}
