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
import dev.klartext.intake.brief.Drafts;
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
import java.util.List;
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
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    Mandates mandates;

    @Inject
    Drafts drafts;

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
        ParticipationView view = tenancy.in(grant.agencyId(), tx -> view(tx, grant, personId, part, authority, said));
        return Templates.part(frames.project(grant, Tab.PEOPLE), view);
    }

    private ParticipationView view(Tx tx, Grant grant, UUID personId, Form part, Form authority, String said) {
        UUID projectId = grant.projectId();
        List<Participant> all = WhoSeesWhom.as(grant, participants.of(tx, projectId));
        Participant person = all.stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElseThrow(Gate::notFound);
        List<Mandate> mandatesOfAll = mandates.of(tx, projectId);
        Mandate mandate = mandatesOfAll.stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElse(null);
        return new ParticipationView(
                grant,
                person,
                all.stream().filter(each -> each.side() == person.side()).count() == 1,
                participants.setting(tx, projectId).clientName(),
                drafts.of(tx, projectId).document().deliverables(),
                mandate,
                ClientConfirmsAuthority.mayAnswer(grant, personId, mandatesOfAll),
                part == null ? ParticipationForm.of(participations.get(tx, projectId, personId)) : part,
                authority == null ? ParticipationForm.of(mandate, caller.locale()) : authority,
                authority != null,
                said == null ? "" : said);
    }

    private static Response said(UUID projectId, UUID personId, String what) {
        return Response.seeOther(
                        URI.create("/intake/projects/%s/participants/%s?said=%s".formatted(projectId, personId, what)))
                .build();
    }
}
