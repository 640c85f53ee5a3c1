package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frozen versions of the brief: sent by the agency, decided by who decides at the client; nobody else sees them. */
@Path("/api/projects/{project}/brief/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class BriefVersionResource {

    @Inject
    SendBrief sendBrief;

    @Inject
    DecideBrief decideBrief;

    @Inject
    BriefVersions versions;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    /**
     * What who decides says.
     *
     * @param reason for DECLINE: what should be different
     */
    public record SignOff(@NotNull Decision decision, String reason) {}

    private record Sending(UUID projectId, String ifMatch) {}

    private record Signing(UUID projectId, int version, SignOff signOff) {}

    /** A version with what was frozen in it. */
    public record VersionWithBrief(SentVersion version, FrozenBrief frozen) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze the draft as the next version and send it to who decides",
            description =
                    "Takes no body. With If-Match only the draft that the caller has read is sent. An older version"
                            + " that waits is superseded.")
    @APIResponse(responseCode = "201", description = "The version")
    @APIResponse(
            responseCode = "409",
            description = "Nobody decides who is reachable in person, the draft is empty, the client is a consumer, or"
                    + " something is ordered already; the detail says which")
    public Response send(
            @PathParam("project") UUID projectId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.project(projectId).staff();
        Optional<Long> read = Optional.ofNullable(ifMatch).map(IfMatch::revision);
        SentVersion version = idempotency.once(
                grant,
                key,
                new Sending(projectId, ifMatch),
                SentVersion.class,
                tx -> SentVersion.of(sendBrief.send(tx, grant, read)));
        return Response.created(
                        URI.create("/intake/api/projects/" + projectId + "/brief/versions/" + version.version()))
                .entity(version)
                .build();
    }

    @GET
    @Operation(summary = "The versions that were sent, newest first")
    public Slice<SentVersion> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> versions.of(tx, projectId)).stream()
                        .map(SentVersion::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{version}")
    @Operation(summary = "A version with what was frozen in it")
    public VersionWithBrief one(@PathParam("project") UUID projectId, @PathParam("version") int version) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(
                grant.agencyId(),
                tx -> new VersionWithBrief(
                        SentVersion.of(versions.get(tx, projectId, version)), versions.frozen(tx, projectId, version)));
    }

    @GET
    @Path("/{version}/frozen")
    @Operation(
            summary = "The exact bytes that were frozen (RFC 8785)",
            description = "Their SHA-256 is the one that was signed: check with sha256sum.")
    public byte[] frozen(@PathParam("project") UUID projectId, @PathParam("version") int version) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> {
            versions.get(tx, projectId, version);
            return versions.bytes(tx, projectId, version);
        });
    }

    @POST
    @Path("/{version}/sign-off")
    @Operation(
            summary = "Order a version, or decline it with a reason",
            description = "Only who decides at the client. An order wants a login (auth_time) at most 15 minutes old.")
    @APIResponse(responseCode = "200", description = "The version with the decision")
    @APIResponse(responseCode = "403", description = "Somebody else decides, or the login is too old")
    @APIResponse(responseCode = "409", description = "It is decided already, or there is a newer version")
    public SentVersion signOff(
            @PathParam("project") UUID projectId,
            @PathParam("version") @Parameter(example = "1") int version,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "order", value = """
                                                {"decision": "ORDER"}"""),
                                                @ExampleObject(name = "decline", value = """
                                                {"decision": "DECLINE",
                                                 "reason": "Bitte ohne die Betreuung im ersten Monat"}""")
                                            }))
                    SignOff signOff) {
        Grant grant = gate.project(projectId);
        Optional<Instant> loggedInAt = caller.authTime();
        return idempotency.once(
                grant,
                key,
                new Signing(projectId, version, signOff),
                SentVersion.class,
                tx -> SentVersion.of(decide(tx, grant, version, signOff, loggedInAt)));
    }

    private BriefVersion decide(Tx tx, Grant grant, int version, SignOff signOff, Optional<Instant> loggedInAt) {
        return switch (signOff.decision()) {
            case ORDER -> decideBrief.order(tx, grant, version, loggedInAt).version();
            case DECLINE ->
                decideBrief.decline(tx, grant, version, signOff.reason()).version();
        };
    }
}
