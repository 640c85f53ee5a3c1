package dev.klartext.intake.brief;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where Keycloak sends the browser back to; the OIDC tenant then restores the page that asked, so that nobody stays here. */
@Path("/signing/callback")
@Authenticated
class SigningLogin {

    @GET
    public Response back() {
        return Response.seeOther(URI.create("/communication/")).build();
    }
}
