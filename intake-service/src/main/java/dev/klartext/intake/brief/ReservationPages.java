package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
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

/** The contact lets the work begin with reservation, or takes that back; the forms stand on the page of the version. */
@Path("/projects/{project}/brief/versions/{version}/reservation")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
class ReservationPages {

    @Inject
    StartWithReservation startWithReservation;

    @Inject
    WithdrawReservation withdrawReservation;

    @Inject
    ShowVersion show;

    @Inject
    Gate gate;

    @POST
    public Response start(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @FormParam("riskAccepted") boolean riskAccepted) {
        Grant grant = gate.project(projectId);
        return show.after(
                grant,
                number,
                OrderView.Said.STARTED,
                "",
                tx -> startWithReservation.start(tx, grant, number, riskAccepted));
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @FormParam("reason") String reason) {
        Grant grant = gate.project(projectId);
        return show.after(
                grant,
                number,
                OrderView.Said.START_WITHDRAWN,
                reason,
                tx -> withdrawReservation.withdraw(tx, grant, number, reason));
    }
}
