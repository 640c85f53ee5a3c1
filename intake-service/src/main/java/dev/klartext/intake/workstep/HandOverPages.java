package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hand-over: staff write and send the list, the client says what is there. */
@Path("/projects/{project}/hand-over")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class HandOverPages {

    @Inject
    WriteHandOver writeHandOver;

    @Inject
    OfferHandOver offerHandOver;

    @Inject
    ReceiveHandOver receiveHandOver;

    @Inject
    HandOvers handOvers;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, HandOverView view);
    }

    @GET
    public TemplateInstance list(@PathParam("project") UUID projectId, @QueryParam("said") HandOverView.Said said) {
        return page(gate.project(projectId).party(), Map.of(), said, null);
    }

    @POST
    @Path("/items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        NewHandOverItem asked =
                new NewHandOverItem(kind(typed.getFirst("kind")), typed.getFirst("text"), typed.getFirst("place"));
        try {
            tenancy.run(grant.agencyId(), tx -> writeHandOver.add(tx, grant, asked));
            return to(projectId, "");
        } catch (Problem refused) {
            return again(grant, typed, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/items/{item}/remove")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("project") UUID projectId, @PathParam("item") UUID itemId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> writeHandOver.remove(tx, grant, itemId));
        return to(projectId, "");
    }

    @POST
    @Path("/offer")
    @Consumes(MediaType.WILDCARD)
    public Response offer(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        try {
            tenancy.run(grant.agencyId(), tx -> offerHandOver.offer(tx, grant));
            return to(projectId, "?said=" + HandOverView.Said.OFFERED);
        } catch (Problem refused) {
            return again(grant, Map.of(), Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).client();
        try {
            Receipt receipt = new Receipt(items(typed.get("items")), typed.getFirst("missing"));
            tenancy.run(grant.agencyId(), tx -> receiveHandOver.receive(tx, grant, receipt));
            return to(projectId, "?said=" + HandOverView.Said.RECEIVED);
        } catch (Problem refused) {
            return again(grant, typed, Refused.inPlace(refused));
        }
    }

    private Response again(Grant grant, Map<String, ?> typed, Problem why) {
        return Response.status(why.kind().status())
                .entity(page(grant, typed, null, why))
                .build();
    }

    private TemplateInstance page(Grant grant, Map<String, ?> typed, HandOverView.Said said, Problem why) {
        List<HandOverItem> items = tenancy.in(grant.agencyId(), tx -> handOvers.seenBy(grant, tx));
        return Templates.list(
                frames.project(grant, Tab.NEXT),
                new HandOverView(grant, items, Refused.form(Map.of(), typed, why), said, Refused.sentence(why)));
    }

    private static Response to(UUID projectId, String query) {
        return Response.seeOther(URI.create("/intake/projects/" + projectId + "/hand-over" + query))
                .build();
    }

    private static HandOverKind kind(String typed) {
        return Arrays.stream(HandOverKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> items(List<String> ticked) {
        return ticked == null
                ? List.of()
                : ticked.stream().map(id -> ChosenId.read("items", id)).toList();
    }
}
