package dev.klartext.intake.participant;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.OurPath;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.invitation.InvitationToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;

/**
 * Where a mailed invitation leads: an explanation for whom we do not know yet, the question "is that you?" for who is logged
 * in, and straight on for who has answered it before, here or just now at the button of their personal link. Opening the link
 * decides nothing; mail scanners open links too.
 */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
class JoinPages {

    @Inject
    RedeemInvitation redeemInvitation;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    /**
     * What the page shows.
     *
     * @param loginLink path that asks for a login, with the address filled in
     */
    public record Joining(Invitation invitation, String login, String token, String to, String loginLink) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invited(Page page, Joining joining);

        static native TemplateInstance confirm(Page page, Joining joining);
    }

    @GET
    @PermitAll
    public Response invited(@QueryParam("token") String token, @QueryParam("to") String to) {
        InvitationToken.Claims claims = redeemInvitation.claims(token);
        Invitation invitation = redeemInvitation.read(claims);
        Joining joining = joining(invitation, token, to);
        if (!caller.known()) {
            return Response.ok(Templates.invited(frames.plain(), joining)).build();
        }
        if (caller.subject().equals(invitation.boundTo())) {
            return Response.seeOther(URI.create(joining.to())).build();
        }
        if (AskedByTheLink.is(claims, caller.subject(), caller.cameByLinkAt(), Instant.now())) {
            return redeem(token, to);
        }
        RedeemInvitation.refuseOtherAccount(invitation, caller.subject());
        return Response.ok(Templates.confirm(frames.plain(), joining)).build();
    }

    /** The same for who has just logged in. */
    @GET
    @Path("/welcome")
    @Authenticated
    public Response welcome(@QueryParam("token") String token, @QueryParam("to") String to) {
        return invited(token, to);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redeem(@FormParam("token") String token, @FormParam("to") String to) {
        String target = OurPath.orHome(to);
        String next = redeemInvitation
                .redeem(token, caller.subject())
                // Another service has to learn first who this is.
                .filter(position -> !target.startsWith("/intake/"))
                .map(position -> position.appendTo(target))
                .orElse(target);
        return Response.seeOther(URI.create(next)).build();
    }

    private Joining joining(Invitation invitation, String token, String to) {
        String target = OurPath.orHome(to);
        UriBuilder login = UriBuilder.fromPath("/intake/join/welcome")
                .queryParam("token", "{token}")
                .queryParam("to", "{to}")
                .queryParam("login_hint", "{address}");
        String address = invitation.email() == null ? "" : invitation.email();
        return new Joining(
                invitation,
                caller.known() ? caller.name() : "",
                token,
                target,
                login.build(token, target, address).toString());
    }
}
