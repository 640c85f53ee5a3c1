package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
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
import java.util.UUID;
import java.util.function.BiConsumer;

/** Somebody's part in a project: what they do, what they may do, whether they have access. For agency and client. */
@Path("/projects/{project}/participants/{person}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ParticipationPages {

    @Inject
    ChangeParticipant changeParticipant;

    @Inject
    RemoveParticipant removeParticipant;

    @Inject
    ClaimAuthority claimAuthority;

    @Inject
    ConfirmAuthority confirmAuthority;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    RevokeInvitation revokeInvitation;

    @Inject
    ReadParticipation readParticipation;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance part(Page page, ParticipationView view);
    }

    @GET
    public TemplateInstance read(
            @PathParam("project") UUID projectId, @PathParam("person") UUID personId, @QueryParam("said") String said) {
        return page(gate.project(projectId).party(), personId, null, null, said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            ParticipationChange asked = ParticipationForm.change(typed);
            tenancy.run(
                    grant.agencyId(),
                    tx -> changeParticipant.change(tx, grant, personId, asked, PersonForm.revision(typed)));
            return said(projectId, personId, "saved");
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, personId, Form.of(typed).refused(invalid), null, ""))
                    .build();
        }
    }

    /** The agency claims, the client says. */
    @POST
    @Path("/authority")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response authority(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).party();
        try {
            Authority authority = ParticipationForm.authority(typed);
            tenancy.run(grant.agencyId(), tx -> {
                if (grant.isStaff()) {
                    claimAuthority.claim(tx, grant, personId, authority);
                } else {
                    confirmAuthority.confirm(tx, grant, personId, authority);
                }
            });
            return said(projectId, personId, "saved");
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, personId, null, Form.of(typed).refused(invalid), ""))
                    .build();
        }
    }

    @POST
    @Path("/invitation")
    @Consumes(MediaType.WILDCARD)
    public Response renew(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        act(projectId, (tx, grant) -> renewInvitation.renew(tx, grant, personId));
        return said(projectId, personId, "renewed");
    }

    @POST
    @Path("/invitation/revoke")
    @Consumes(MediaType.WILDCARD)
    public Response revoke(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        act(projectId, (tx, grant) -> revokeInvitation.revoke(tx, grant, personId));
        return said(projectId, personId, "revoked");
    }

    @POST
    @Path("/remove")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        act(projectId, (tx, grant) -> removeParticipant.remove(tx, grant, projectId, personId));
        return Response.seeOther(URI.create("/intake/projects/" + projectId + "/participants"))
                .build();
    }

    private void act(UUID projectId, BiConsumer<Tx, Grant> work) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> work.accept(tx, grant));
    }

    /** The page; without typed forms, with what is stored. */
    private TemplateInstance page(Grant grant, UUID personId, Form part, Form authority, String said) {
        ParticipationView view = tenancy.in(
                grant.agencyId(),
                tx -> readParticipation.of(tx, grant, personId, part, authority, caller.locale(), said));
        return Templates.part(frames.project(grant, Tab.PEOPLE), view);
    }

    private static Response said(UUID projectId, UUID personId, String what) {
        return Response.seeOther(
                        URI.create("/intake/projects/%s/participants/%s?said=%s".formatted(projectId, personId, what)))
                .build();
    }
}
