package dev.klartext.login;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * What the service that writes the mails asks of Keycloak: a link for a client's person, an account for who is invited, to know
 * who is staff and needs a second factor, to end all of a person's sessions and links. For one service account, by a role of the client whose pages the
 * links open; it may do nothing else with accounts.
 */
@Path("")
public class LinkResource {
    private static final String CLIENT = "klartext";
    private static final String ROLE = "send-links";

    private final KeycloakSession session;

    LinkResource(KeycloakSession session) {
        this.session = session;
    }

    /** A token for a link; 404 for somebody unknown, locked or staff. */
    @POST
    @Path("people/{subject}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("subject") String subject) {
        allowed();
        String token = new PersonalLinks(session).mint(subject).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("token", token))
                .build();
    }

    /** The account of somebody who is invited and a token for a link into it; 404 for who has to come by a password. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response invite(Invited invited) {
        allowed();
        String subject = new InvitedPeople(session)
                .account(invited)
                .orElseThrow(NotFoundException::new)
                .getId();
        String token = new PersonalLinks(session).mint(subject).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("subject", subject, "token", token))
                .build();
    }

    /** From now on neither link nor code; they had none before their first invitation either. */
    @POST
    @Path("people/{subject}/staff")
    public void staff(@PathParam("subject") String subject) {
        allowed();
        var realm = session.getContext().getRealm();
        person(subject).grantRole(realm.getRole(Entitled.STAFF));
    }

    /** An agency wants a second factor of one of its staff. */
    @POST
    @Path("people/{subject}/second-factor/{agency}")
    public void secondFactor(@PathParam("subject") String subject, @PathParam("agency") UUID agency) {
        allowed();
        new SecondFactor(session).wantedBy(agency, person(subject));
    }

    /** An agency wants none any more, or somebody is not of its staff any more. */
    @POST
    @Path("people/{subject}/no-second-factor/{agency}")
    public void noSecondFactor(@PathParam("subject") String subject, @PathParam("agency") UUID agency) {
        allowed();
        new SecondFactor(session).noLongerWantedBy(agency, person(subject));
    }

    /** Ends every session and link of a person. */
    @POST
    @Path("people/{subject}/logout")
    public void logout(@PathParam("subject") String subject) {
        allowed();
        var realm = session.getContext().getRealm();
        UserModel user = person(subject);
        session.users().setNotBeforeForUser(realm, user, Time.currentTime() + 1);
        session.sessions()
                .getUserSessionsStream(realm, user)
                .toList()
                .forEach(each -> AuthenticationManager.backchannelLogout(session, each, true));
    }

    private UserModel person(String subject) {
        UserModel user = session.users().getUserById(session.getContext().getRealm(), subject);
        if (user == null) {
            throw new NotFoundException();
        }
        return user;
    }

    private void allowed() {
        var caller = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
        if (caller == null) {
            throw new NotAuthorizedException("Bearer");
        }
        var access = caller.token().getResourceAccess(CLIENT);
        if (access == null || !access.isUserInRole(ROLE)) {
            throw new ForbiddenException();
        }
    }
}
