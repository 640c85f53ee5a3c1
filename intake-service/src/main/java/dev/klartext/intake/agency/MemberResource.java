package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
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

/** Staff of an agency: entered by an operator or by who administers it. */
@Path("/api/agencies/{agency}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Agencies")
class MemberResource {

    @Inject
    AddMember addMember;

    @Inject
    RemoveMember removeMember;

    @Inject
    Agencies agencies;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    private record Asked(UUID agencyId, NewMember member) {}

    @POST
    @Operation(summary = "Add somebody to the staff of an agency")
    @APIResponse(responseCode = "201", description = "The member with the personId")
    public Response add(
            @PathParam("agency") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "colleague", value = """
                                                    {"subject": "00000000-0000-4000-8000-000000000002", "name": "Alex",
                                                     "email": "alex@cne.example", "phone": "030 5550 11",
                                                     "role": "STAFF"}""")))
                    NewMember asked) {
        allowed(agencyId);
        Member member = idempotency.once(
                agencyId,
                caller.subject(),
                key,
                new Asked(agencyId, asked),
                Member.class,
                tx -> addMember.add(tx, asked));
        return Response.created(URI.create("/intake/api/agencies/" + agencyId + "/members/" + member.personId()))
                .entity(member)
                .build();
    }

    @GET
    @Operation(summary = "The staff of an agency")
    public Slice<Member> list(@PathParam("agency") UUID agencyId) {
        gate.agency(agencyId);
        List<Member> members = tenancy.in(agencyId, agencies::members);
        return new Slice<>(members, null);
    }

    @DELETE
    @Path("/{person}")
    @Operation(summary = "End somebody's access as staff")
    public void remove(@PathParam("agency") UUID agencyId, @PathParam("person") UUID personId) {
        allowed(agencyId);
        tenancy.run(agencyId, tx -> removeMember.remove(tx, personId));
    }

    private void allowed(UUID agencyId) {
        if (!caller.operator()) {
            gate.agency(agencyId).admin();
        } else if (tenancy.in(agencyId, agencies::find).isEmpty()) {
            throw Problems.NOT_FOUND.because(Text.of("Diese Agentur gibt es nicht.", "There is no such agency."));
        }
    }
}
