package dev.klartext.communication.portal;

import dev.klartext.chassis.caller.KnownBrowser;
import dev.klartext.chassis.frame.OurPath;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Where somebody who came by a mailed link proves once who they are: the OIDC tenant {@code proving} asks for a code, password
 * or passkey, which makes the browser known, and this goes back.
 */
@Path("/prove")
@Authenticated
class ProvePages {

    @Inject
    KnownBrowser browser;

    @GET
    public Response prove(@QueryParam("to") String to) {
        browser.check();
        return Response.seeOther(URI.create(OurPath.orHome(to))).build();
    }

    /** Where Keycloak sends the browser back to; the page that asked is restored, so that nobody stays here. */
    @GET
    @Path("/callback")
    public Response back() {
        return Response.seeOther(URI.create(OurPath.HOME)).build();
    }
}
