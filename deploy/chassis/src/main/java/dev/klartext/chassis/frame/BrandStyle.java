package dev.klartext.chassis.frame;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An agency's colours as a style sheet; it depends on the address alone, so it is the same for everybody and for ever. */
@Path("/frame/brand.css")
@PermitAll
public class BrandStyle {

    @GET
    @Produces("text/css")
    @Operation(hidden = true)
    public Response style(@QueryParam("color") String color, @QueryParam("accent") String accent) {
        if (!Color.readable(color) || accent != null && !Color.readable(accent)) {
            throw Problems.INVALID.because(Text.of("Keine Farbe.", "Not a colour."));
        }
        String css = Brand.of(Color.of(color)).css();
        return Response.ok(
                        accent == null ? css : css + Accent.of(Color.of(accent)).css())
                .header(HttpHeaders.CACHE_CONTROL, SecurityHeaders.FOR_A_YEAR)
                .build();
    }
}
