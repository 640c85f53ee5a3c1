package dev.klartext.intake.agency;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agencies: opened by an operator, seen by their staff. */
@Path("/api/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
class AgencyResource {

    @Inject
    OpenAgency openAgency;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Gate gate;

    /** An agency as its staff see it in lists; {@code admin} says whether the caller administers it. */
    public record MyAgency(UUID id, String name, UUID personId, boolean admin) {}

    @POST
    @RolesAllowed(Caller.OPERATOR)
    @Operation(
            summary = "Open an agency with its first admin",
            description =
                    "For those who run the installation (realm role operator). The admin's subject is the id of the"
                            + " person's account in Keycloak.")
    @APIResponse(responseCode = "201", description = "The agency with its id")
    public Response open(
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "studio", value = """
                                                    {"name": "cne Studio", "zone": "Europe/Berlin", "language": "de",
                                                     "color": "#1f5f5b", "state": "BE",
                                                     "admin": {"subject": "00000000-0000-4000-8000-000000000001",
                                                               "name": "Nadja", "email": "nadja@cne.example",
                                                               "phone": "030 5550 10"}}""")))
                    NewAgency asked) {
        Agency agency = idempotency.once(
                newId(key), caller.subject(), key, asked, Agency.class, tx -> openAgency.open(tx, asked));
        return Response.created(URI.create("/intake/api/agencies/" + agency.id()))
                .entity(agency)
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "The agencies whose staff the caller is")
    public Slice<MyAgency> mine() {
        return new Slice<>(gate.agencies().stream().map(AgencyResource::view).toList(), null);
    }

    private static MyAgency view(Grant grant) {
        return new MyAgency(grant.agencyId(), grant.agencyName(), grant.personId(), grant.administers());
    }

    /** The same key means the same agency: there is no agency yet in which the key could be remembered. */
    private UUID newId(String key) {
        return key == null || key.isBlank()
                ? Ids.next()
                : UUID.nameUUIDFromBytes((caller.subject() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
