package dev.klartext.communication.portal;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.OurPath;
import dev.klartext.chassis.frame.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Where the personal link of a mail leads: the login takes its token along, then it goes on to the very thing. Who is logged
 * in as somebody else is asked who they are.
 */
@Path("/enter")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class EnterPages {

    /** Somebody who is logged in, and where the link of another leads. */
    public record Entering(String name, String to) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance somebodyElse(Page page, Entering entering);
    }

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @GET
    public Response enter(@QueryParam("mail_token") String token, @QueryParam("to") String to) {
        String path = OurPath.orHome(to);
        boolean somebodyElse = LinkOwner.of(token)
                .filter(owner -> !owner.equals(caller.subject()))
                .isPresent();
        return somebodyElse
                ? Response.ok(Templates.somebodyElse(frames.plain(), new Entering(caller.name(), path)))
                        .build()
                : Response.seeOther(URI.create(path)).build();
    }
}
