package dev.klartext.chassis.access;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Endpoints that only tests have: each asks the gate. */
@Path("/api/doors")
@Authenticated
public class Doors {

    @Inject
    Gate gate;

    @GET
    @Path("/{project}")
    public Grant project(UUID project) {
        return gate.project(project);
    }

    @GET
    @Path("/{project}/decider")
    public Grant decider(UUID project) {
        return gate.project(project).decider();
    }

    @GET
    @Path("/agency")
    public Grant agency() {
        return gate.agency(null);
    }
}
