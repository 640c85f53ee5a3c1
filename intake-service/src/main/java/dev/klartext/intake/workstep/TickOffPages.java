package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Ticking a step off in the browser: in one tap from the list, or with a note and a file from its page. */
@Path("/projects/{project}/steps/{step}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TickOffPages {

    @Inject
    FinishStep finishStep;

    @Inject
    TakeTickBack takeTickBack;

    @Inject
    ShowStep showStep;

    @Inject
    KeepFile keepFile;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @POST
    @Path("/done")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response done(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @RestForm("on") String on,
            @RestForm("note") String note,
            @RestForm("file") FileUpload file) {
        Grant grant = gate.project(projectId);
        tenancy.in(grant.agencyId(), tx -> finishStep.own(tx, grant, stepId));
        try {
            Proof proof = new Proof(TypedDay.read("on", on), note, keepFile.keep(grant, file));
            tenancy.run(grant.agencyId(), tx -> finishStep.finish(tx, grant, stepId, proof));
            return StepPages.said(projectId, StepsView.Said.DONE);
        } catch (Problem refused) {
            return showStep.again(grant, stepId, ProofFields.of(on, note), false, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/undone")
    public Response takeBack(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        Grant grant = gate.project(projectId);
        tenancy.run(grant.agencyId(), tx -> takeTickBack.takeBack(tx, grant, stepId));
        return StepPages.said(projectId, StepsView.Said.REOPENED);
    }
}
