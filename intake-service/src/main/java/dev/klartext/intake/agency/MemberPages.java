package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Who belongs to the agency: invited, given another role, or taken out by who administers it. */
@Path("/settings/members")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MemberPages {

    @Inject
    InviteMember inviteMember;

    @Inject
    ChangeRole changeRole;

    @Inject
    RemoveMember removeMember;

    @Inject
    WantSecondFactor wantSecondFactor;

    @Inject
    Agencies agencies;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    /** What the page confirms in place. */
    public enum Said {
        INVITED,
        CHANGED,
        REMOVED,
        SECOND_FACTOR
    }

    /**
     * What the page shows.
     *
     * @param secondFactor whether everybody needs one
     * @param said what just happened, absent if nothing did
     * @param refusal why what was just tried was not done, absent otherwise
     */
    public record MembersView(
            Grant reader, List<Member> members, boolean secondFactor, Form form, Said said, Text refusal) {

        public boolean admin() {
            return reader.administers();
        }

        public boolean mayChange(Member member) {
            return admin() && LastAdminStays.refuses(members, member.personId()).isEmpty();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance members(Page page, MembersView view);
    }

    @GET
    public TemplateInstance list(@QueryParam("said") Said said) {
        return page(desk.mine(), Form.of(Map.of("role", MemberRole.STAFF)), said, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine().admin();
        NewMember asked = new NewMember(
                null, typed.getFirst("name"), typed.getFirst("email"), typed.getFirst("phone"), role(typed));
        return done(
                grant,
                Said.INVITED,
                Form.of(typed),
                () -> tenancy.in(grant.agencyId(), tx -> inviteMember.invite(tx, grant, asked)));
    }

    @POST
    @Path("/{person}/invitation")
    @Consumes(MediaType.WILDCARD)
    public Response inviteAgain(@PathParam("person") UUID personId) {
        Grant grant = desk.mine().admin();
        return done(
                grant,
                Said.INVITED,
                Form.empty(),
                () -> tenancy.in(grant.agencyId(), tx -> inviteMember.again(tx, grant, personId)));
    }

    @POST
    @Path("/{person}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("person") UUID personId, @FormParam("role") MemberRole role) {
        Grant grant = desk.mine().admin();
        return done(
                grant,
                Said.CHANGED,
                Form.empty(),
                () -> tenancy.in(grant.agencyId(), tx -> changeRole.change(tx, grant, personId, role)));
    }

    @POST
    @Path("/{person}/remove")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("person") UUID personId) {
        Grant grant = desk.mine().admin();
        return done(
                grant,
                Said.REMOVED,
                Form.empty(),
                () -> tenancy.in(grant.agencyId(), tx -> removeMember.remove(tx, personId)));
    }

    @POST
    @Path("/second-factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response secondFactor(@FormParam("wanted") Boolean wanted) {
        Grant grant = desk.mine().admin();
        tenancy.in(grant.agencyId(), tx -> wantSecondFactor.change(tx, grant, new SecondFactor(wanted)));
        return Response.seeOther(URI.create("/intake/settings/members?said=" + Said.SECOND_FACTOR))
                .build();
    }

    private Response done(Grant grant, Said said, Form typed, Supplier<Member> work) {
        try {
            Member member = work.get();
            boolean leftMyself = said == Said.REMOVED && member.personId().equals(grant.personId());
            String next = leftMyself ? "/communication/" : "/intake/settings/members?said=" + said;
            return Response.seeOther(URI.create(next)).build();
        } catch (InvalidInput invalid) {
            return refused(grant, invalid, typed.refused(invalid), null);
        } catch (Problem refusal) {
            if (refusal.kind() != Problems.CONFLICT) {
                throw refusal;
            }
            return refused(grant, refusal, typed, refusal.sentence());
        }
    }

    private Response refused(Grant grant, Problem why, Form form, Text sentence) {
        return Response.status(why.kind().status())
                .entity(page(grant, form, null, sentence))
                .build();
    }

    private TemplateInstance page(Grant grant, Form form, Said said, Text refusal) {
        List<Member> members = tenancy.in(grant.agencyId(), agencies::members);
        boolean secondFactor =
                tenancy.in(grant.agencyId(), wantSecondFactor::read).wanted();
        return Templates.members(
                frames.staff(grant, Menu.SETTINGS), new MembersView(grant, members, secondFactor, form, said, refusal));
    }

    private static MemberRole role(MultivaluedMap<String, String> typed) {
        return "ADMIN".equals(typed.getFirst("role")) ? MemberRole.ADMIN : MemberRole.STAFF;
    }
}
