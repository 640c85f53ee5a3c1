package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** "Das brauchen wir von Ihnen": staff ask, client and partners hand in, each thing on a page of its own. */
@Path("/projects/{project}/supplies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SupplyPages {

    @Inject
    AskForSupply askForSupply;

    @Inject
    ReceiveSupply receiveSupply;

    @Inject
    RequestedSupplies supplies;

    @Inject
    ShowSupply showSupply;

    @Inject
    KeepFile keepFile;

    @Inject
    HandOutFile handOutFile;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Path("/new")
    public TemplateInstance blank(@PathParam("project") UUID projectId) {
        return showSupply.blank(gate.project(projectId).staff(), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewSupply asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> askForSupply.ask(tx, grant, asked));
            return StepPages.said(projectId, StepsView.Said.ASKED);
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(showSupply.blank(grant, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    @GET
    @Path("/{supply}")
    public TemplateInstance one(@PathParam("project") UUID projectId, @PathParam("supply") UUID supplyId) {
        return showSupply.page(gate.project(projectId), supplyId);
    }

    @POST
    @Path("/{supply}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askAgain(
            @PathParam("project") UUID projectId,
            @PathParam("supply") UUID supplyId,
            @FormParam("revision") long revision,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewSupply asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> askForSupply.askAgain(tx, grant, supplyId, asked, revision));
            return StepPages.said(projectId, StepsView.Said.ASKED);
        } catch (Problem refused) {
            return showSupply.again(grant, supplyId, typed, true, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/{supply}/received")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response received(
            @PathParam("project") UUID projectId,
            @PathParam("supply") UUID supplyId,
            @RestForm("on") String on,
            @RestForm("note") String note,
            @RestForm("file") FileUpload file) {
        Grant grant = gate.project(projectId);
        tenancy.in(grant.agencyId(), tx -> receiveSupply.own(tx, grant, supplyId));
        try {
            Proof proof = new Proof(TypedDay.read("on", on), note, keepFile.keep(grant, file));
            tenancy.run(grant.agencyId(), tx -> receiveSupply.receive(tx, grant, supplyId, proof));
            return StepPages.said(projectId, StepsView.Said.RECEIVED);
        } catch (Problem refused) {
            return showSupply.again(grant, supplyId, ProofFields.of(on, note), false, Refused.inPlace(refused));
        }
    }

    @GET
    @Path("/{supply}/file")
    @Produces("*/*")
    public Response file(@PathParam("project") UUID projectId, @PathParam("supply") UUID supplyId) {
        Grant grant = gate.project(projectId);
        RequestedSupply supply =
                tenancy.in(grant.agencyId(), tx -> WhoMayHandIn.one(grant, supplies.get(tx, projectId, supplyId)));
        return handOutFile.of(grant, supply.file());
    }

    private static NewSupply asked(MultivaluedMap<String, String> typed) {
        return new NewSupply(
                typed.getFirst("text"),
                ChosenId.read("personId", typed.getFirst("personId")),
                TypedDay.read("dueOn", typed.getFirst("dueOn")));
    }
}
