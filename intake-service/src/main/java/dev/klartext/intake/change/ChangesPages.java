package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is agreed now with all that was signed since the order, and the form in which a change is proposed. */
@Path("/projects/{project}/changes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ChangesPages {

    @Inject
    ProposeChange proposeChange;

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance order(Page page, ChangesView view);

        static native TemplateInstance propose(Page page, ProposalView view);
    }

    @GET
    public Response order(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        Optional<ChangesView> view = tenancy.in(
                grant.agencyId(),
                tx -> orders.find(tx, projectId)
                        .map(order -> new ChangesView(grant, order, changes.of(tx, projectId))));
        return view.map(found -> Response.ok(Templates.order(frames.project(grant, Tab.ORDER), found)))
                .orElseGet(() -> Response.seeOther(project(projectId)))
                .build();
    }

    /** An empty form, or for the agency the words of a change that came to nothing. */
    @GET
    @Path("/new")
    public Response form(@PathParam("project") UUID projectId, @QueryParam("revises") Integer revises) {
        Grant grant = gate.project(projectId).party();
        return ask(grant, Form.of(earlier(grant, revises)), null, Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).party();
        try {
            NewChange asked = ProposalForm.read(typed);
            ProposeChange.Proposed proposed =
                    tenancy.in(grant.agencyId(), tx -> proposeChange.propose(tx, grant, asked));
            return Response.seeOther(ChangePages.said(
                            projectId, proposed.change().number(), ChangeView.Said.PROPOSED, proposed.at()))
                    .build();
        } catch (InvalidInput invalid) {
            return ask(grant, Form.of(typed).refused(invalid), null, Response.Status.BAD_REQUEST);
        } catch (Problem refused) {
            if (refused.kind() != Problems.NOT_YET) {
                throw refused;
            }
            return ask(grant, Form.of(typed), refused.sentence(), Response.Status.CONFLICT);
        }
    }

    private Response ask(Grant grant, Form form, Text refusal, Response.Status status) {
        Optional<CurrentOrder> order = tenancy.in(grant.agencyId(), tx -> orders.find(tx, grant.projectId()));
        return order.map(found -> Response.status(status)
                        .entity(Templates.propose(
                                frames.project(grant, Tab.ORDER), new ProposalView(grant, found, form, refusal))))
                .orElseGet(() -> Response.seeOther(project(grant.projectId())))
                .build();
    }

    private Map<String, Object> earlier(Grant grant, Integer revises) {
        if (revises == null || !grant.isStaff()) {
            return Map.of();
        }
        Change change = tenancy.in(grant.agencyId(), tx -> changes.get(tx, grant.projectId(), revises));
        Map<String, Object> words = new HashMap<>();
        words.put("title", change.title());
        words.put("reason", change.reason());
        words.put("revises", revises);
        return words;
    }

    private static URI project(UUID projectId) {
        return URI.create("/intake/projects/" + projectId);
    }
}
