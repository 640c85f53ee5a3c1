package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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
    InviteMember inviteMember;

    @Inject
    ChangeRole changeRole;

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

    private record AskedAgain(UUID agencyId, UUID personId) {}

    /** What somebody may do from now on. */
    public record NewRole(MemberRole role) {}

    @POST
    @Operation(
            summary = "Add somebody to the staff of an agency",
            description = "Without a subject the person is invited by mail and joins by redeeming the link in it.")
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
                                            examples = {
                                                @ExampleObject(name = "invited by mail", value = """
                                                        {"name": "Kim", "email": "kim@cne.example", "role": "STAFF"}"""),
                                                @ExampleObject(name = "with a known login", value = """
                                                        {"subject": "00000000-0000-4000-8000-000000000002",
                                                         "name": "Alex", "email": "alex@cne.example",
                                                         "phone": "030 5550 11", "role": "STAFF"}""")
                                            }))
                    NewMember asked) {
        Optional<Grant> admin = allowed(agencyId);
        Member member = idempotency.once(
                agencyId,
                caller.subject(),
                key,
                new Asked(agencyId, asked),
                Member.class,
                tx -> added(tx, admin, asked));
        return created(agencyId, member);
    }

    @POST
    @Path("/{person}/invitation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send another invitation to somebody who has not joined yet; the one before works no longer")
    @APIResponse(responseCode = "201", description = "The member")
    public Response inviteAgain(
            @PathParam("agency") UUID agencyId,
            @PathParam("person") UUID personId,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.agency(agencyId);
        Member member = idempotency.once(
                grant,
                key,
                new AskedAgain(agencyId, personId),
                Member.class,
                tx -> inviteMember.again(tx, grant, personId));
        return created(agencyId, member);
    }

    @PUT
    @Path("/{person}/role")
    @Operation(summary = "Say what somebody of the staff may do; the last who administers keeps the role")
    public Member changeRole(
            @PathParam("agency") UUID agencyId,
            @PathParam("person") UUID personId,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "admin", value = """
                                                    {"role": "ADMIN"}""")))
                    NewRole asked) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(agencyId, tx -> changeRole.change(tx, grant, personId, asked.role()));
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
        tenancy.in(agencyId, tx -> removeMember.remove(tx, personId));
    }

    /** Only a person of the agency invites by mail: an operator's would come from nobody. */
    private Member added(Tx tx, Optional<Grant> admin, NewMember asked) {
        return admin.filter(grant -> asked.invited())
                .map(grant -> inviteMember.invite(tx, grant, asked))
                .orElseGet(() -> addMember.add(tx, asked));
    }

    private static Response created(UUID agencyId, Member member) {
        return Response.created(URI.create("/intake/api/agencies/" + agencyId + "/members/" + member.personId()))
                .entity(member)
                .build();
    }

    /** Who administers the agency, or nobody of it if an operator asks. */
    private Optional<Grant> allowed(UUID agencyId) {
        if (!caller.operator()) {
            return Optional.of(gate.agency(agencyId).admin());
        }
        if (tenancy.in(agencyId, agencies::find).isEmpty()) {
            throw Problems.NOT_FOUND.because(Text.of("Diese Agentur gibt es nicht.", "There is no such agency."));
        }
        return Optional.empty();
    }
}
