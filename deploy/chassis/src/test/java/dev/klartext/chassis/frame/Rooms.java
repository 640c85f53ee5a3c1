package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Gate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Pages that only tests have. */
@Path("/rooms")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class Rooms {

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance room(Page page);
    }

    @GET
    @Path("/{project}")
    public TemplateInstance project(UUID project) {
        return Templates.room(frames.project(gate.project(project), Tab.HISTORY));
    }

    @GET
    @Path("/mine")
    public TemplateInstance mine() {
        return Templates.room(frames.person(Menu.TODAY));
    }

    @GET
    @Path("/broken")
    public TemplateInstance broken() {
        throw new IllegalStateException("Only for tests");
    }

    @POST
    @Path("/{project}")
    public TemplateInstance say(UUID project) {
        return project(project);
    }
}
