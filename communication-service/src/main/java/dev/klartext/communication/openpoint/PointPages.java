package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.List;
import java.util.UUID;

/** One open point: what is owed, by whom, until when, what happened to it, and a form for each move. */
@Path("/projects/{project}/points/{point}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PointPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance point(Page page, PointPage view, String said);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    Participants participants;

    @Inject
    PointStates states;

    @Inject
    ReadPoint readPoint;

    @Inject
    MovePoint movePoint;

    /**
     * The page. That who owes the point looked at it is noted: it stops nothing and decides nothing.
     *
     * @param move whose form is to be open
     * @param said the move that was just done
     */
    @GET
    public Response point(
            @PathParam("project") UUID project,
            @PathParam("point") UUID point,
            @QueryParam("move") String move,
            @QueryParam("said") String said) {
        Grant grant = gate.project(project);
        PointPage view = tenancy.in(grant.agencyId(), tx -> view(tx, grant, point, TypedMove.chosen(move), null, null));
        if (view.state().parentId() != null) {
            return Response.seeOther(
                            URI.create(PointState.path(project, view.state().parentId())))
                    .build();
        }
        if (view.mine() && view.state().seenAt() == null) {
            tenancy.run(grant.agencyId(), tx -> states.seen(tx, point));
        }
        return Response.ok(page(grant, view, said)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("project") UUID project,
            @PathParam("point") UUID point,
            @FormParam("revision") long revision,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(project);
        try {
            NewMove asked = TypedMove.read(typed);
            tenancy.run(grant.agencyId(), tx -> movePoint.move(tx, grant, point, revision, asked));
            return Response.seeOther(URI.create(PointState.path(project, point) + "?said=" + asked.move()))
                    .build();
        } catch (Problem refused) {
            return again(grant, point, typed, refused);
        }
    }

    /** The page once more, with what was typed and why it was not done. */
    private Response again(Grant grant, UUID point, MultivaluedMap<String, String> typed, Problem why) {
        PointMove chosen = TypedMove.chosen(typed.getFirst("move"));
        Form form = why instanceof InvalidInput invalid ? Form.of(typed).refused(invalid) : Form.of(typed);
        Text sentence = why instanceof InvalidInput && chosen != null ? null : why.sentence();
        PointPage view = tenancy.in(grant.agencyId(), tx -> view(tx, grant, point, chosen, form, sentence));
        return Response.status(why.kind().status())
                .entity(page(grant, view, null))
                .build();
    }

    private PointPage view(Tx tx, Grant grant, UUID point, PointMove chosen, Form form, Text refusal) {
        PointDetails details = readPoint.details(tx, grant, point);
        boolean may = chosen != null && details.read().moves().contains(chosen);
        return new PointPage(
                grant,
                details,
                may && chosen == PointMove.REASSIGN ? candidates(tx, details.point()) : List.of(),
                may ? chosen : null,
                form == null ? Form.empty() : form,
                refusal);
    }

    private List<Participant> candidates(Tx tx, OpenPoint point) {
        return participants.ofSide(tx, point.projectId(), point.side()).stream()
                .filter(person -> !person.personId().equals(point.personId()))
                .toList();
    }

    private TemplateInstance page(Grant grant, PointPage view, String said) {
        PointMove done = TypedMove.chosen(said);
        return Templates.point(frames.project(grant, Tab.HISTORY), view, done == null ? "" : done.name());
    }
}
