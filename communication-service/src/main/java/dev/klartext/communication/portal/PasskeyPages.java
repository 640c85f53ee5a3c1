package dev.klartext.communication.portal;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.frame.OurPath;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What somebody says to the offer of a passkey. Keycloak sets it up, asked by the OIDC tenant {@code passkey}. */
@Path("/passkey")
@Authenticated
class PasskeyPages {

    @Inject
    Gate gate;

    @Inject
    PasskeyOffer offer;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@FormParam("answer") String answer) {
        offer.end(gate.participations());
        return to("set-up".equals(answer) ? "/communication/passkey/set-up" : OurPath.HOME);
    }

    /** Who gets here has been at Keycloak, and has set it up or thought better of it. */
    @GET
    @Path("/set-up")
    public Response setUp() {
        return to(OurPath.HOME);
    }

    /** Where Keycloak sends the browser back to; the page that asked is restored, so that nobody stays here. */
    @GET
    @Path("/callback")
    public Response back() {
        return to(OurPath.HOME);
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
