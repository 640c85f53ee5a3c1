package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.evidence.LogKeys;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.evidence.NoteKey;
import dev.klartext.communication.evidence.RotateKey;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that sign and signed heads. */
@Path("/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
public class KeyResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Logs logs;

    @Inject
    LogKeys keys;

    @Inject
    RotateKey rotateKey;

    /** A key under the name of one log. */
    @Schema(name = "LogKey")
    public record KeyView(
            @Schema(description = "C2SP verifier key of this log")
            String verifierKey,

            @Schema(description = "The same key in PEM, for openssl")
            String publicKey,

            @Schema(description = "Heads from here on are signed by it")
            Instant validFrom) {

        static KeyView of(String origin, LogKeys.LogKey key) {
            NoteKey named = new NoteKey(origin, key.publicKey());
            return new KeyView(named.encoded(), named.pem(), key.validFrom());
        }
    }

    /** All keys of a log, newest first. */
    @Schema(name = "LogKeys")
    public record KeysView(List<KeyView> items) {}

    /** What the rotation made. */
    @Schema(name = "RotatedKey")
    public record Rotated(UUID id, Instant validFrom) {}

    @GET
    @Path("/projects/{project}/keys")
    @Operation(
            summary = "The keys that sign and signed the heads of a log, newest first",
            description = "Former keys stay, so that former heads can be checked.")
    public KeysView keys(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        return tenancy.in(grant.agencyId(), tx -> {
            String origin = logs.read(tx, project, kind).origin();
            return new KeysView(
                    keys.all(tx).stream().map(key -> KeyView.of(origin, key)).toList());
        });
    }

    @POST
    @Path("/agencies/{agency}/keys")
    @Operation(
            summary = "Sign heads with a new key from now on",
            description = "For who administers the agency. Each of its logs gets an entry that names both keys.")
    @APIResponse(responseCode = "201", description = "The new key signs")
    @APIResponse(responseCode = "403", description = "You do not administer the agency")
    @APIResponse(responseCode = "404", description = "Not your agency")
    @APIResponse(responseCode = "409", description = "One of the logs is refused; open a new origin first")
    public Response rotate(@PathParam("agency") UUID agency) {
        LogKeys.LogKey key = rotateKey.rotate(gate.agency(agency).admin());
        return Response.status(Response.Status.CREATED)
                .entity(new Rotated(key.id(), key.validFrom()))
                .build();
    }
}
