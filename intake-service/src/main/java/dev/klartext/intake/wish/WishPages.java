package dev.klartext.intake.wish;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.intake.brief.OrderView.Said;
import dev.klartext.intake.brief.ShowVersion;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The client goes along with an answer or asks back, the agency answers; the forms stand on the page of the version. */
@Path("/projects/{project}/brief/versions/{version}/wishes/{wish}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
class WishPages {

    @Inject
    AcknowledgeWish acknowledgeWish;

    @Inject
    AskBackAboutWish askBackAboutWish;

    @Inject
    AnswerAboutWish answerAboutWish;

    @Inject
    ShowVersion show;

    @Inject
    Gate gate;

    @POST
    @Path("/acknowledge")
    public Response acknowledge(
            @PathParam("project") UUID projectId, @PathParam("version") int version, @PathParam("wish") UUID wishId) {
        Grant grant = gate.project(projectId).party();
        return show.after(
                grant,
                version,
                Said.WISH_ACKNOWLEDGED,
                "",
                tx -> acknowledgeWish.acknowledge(tx, grant, version, wishId));
    }

    @POST
    @Path("/ask")
    public Response ask(
            @PathParam("project") UUID projectId,
            @PathParam("version") int version,
            @PathParam("wish") UUID wishId,
            @FormParam("words") String question) {
        Grant grant = gate.project(projectId).party();
        return show.after(
                grant,
                version,
                Said.WISH_ASKED_BACK,
                question,
                tx -> askBackAboutWish.ask(tx, grant, version, wishId, question));
    }

    @POST
    @Path("/answer")
    public Response answer(
            @PathParam("project") UUID projectId,
            @PathParam("version") int version,
            @PathParam("wish") UUID wishId,
            @FormParam("words") String answer) {
        Grant grant = gate.project(projectId).party();
        return show.after(
                grant, version, Said.WISH_ANSWERED, answer, tx -> answerAboutWish.answer(tx, grant, wishId, answer));
    }
}
