package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.participant.Participants.Known;
import dev.klartext.intake.participant.Participants.Left;
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

/** "Wer macht was": everybody with side and task; staff add people and take them out. */
@Path("/projects/{project}/participants")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ParticipantPages {

    @Inject
    AddParticipant addParticipant;

    @Inject
    Participants participants;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    /** The people of one side. */
    public record Group(Side side, List<Participant> people) {}

    /**
     * What the page shows.
     *
     * @param party whether the reader is of the agency or the client: only they read more about a person
     * @param left who took part before; told to agency and client only
     * @param added somebody who has just come, absent otherwise
     */
    public record People(
            UUID projectId,
            boolean staff,
            boolean party,
            List<Group> groups,
            List<Known> known,
            List<Left> left,
            Form form,
            boolean typing,
            Participant added) {

        public boolean decided() {
            return groups.stream().flatMap(group -> group.people().stream()).anyMatch(Participant::decidesForClient);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(Page page, People people);
    }

    @GET
    public TemplateInstance people(@PathParam("project") UUID projectId, @QueryParam("added") UUID added) {
        Grant grant = gate.project(projectId);
        String side = grant.isStaff() ? Side.CLIENT.name() : "";
        return page(grant, Form.of(Map.of("side", side, "language", "de")), false, added);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            Participant added = tenancy.in(
                    grant.agencyId(),
                    tx -> addParticipant.add(tx, grant, projectId, asked(typed, participants.known(tx, projectId))));
            return Response.seeOther(
                            URI.create("/intake/projects/" + projectId + "/participants?added=" + added.personId()))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid), true, null))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, Form form, boolean typing, UUID added) {
        UUID projectId = grant.projectId();
        record Found(List<Participant> all, List<Known> known, List<Left> left) {}
        Found found = tenancy.in(
                grant.agencyId(),
                tx -> new Found(
                        WhoSeesWhom.as(grant, participants.of(tx, projectId)),
                        grant.isStaff() ? participants.known(tx, projectId) : List.of(),
                        grant.seesPrices() ? participants.left(tx, projectId) : List.of()));
        List<Group> groups = Arrays.stream(Side.values())
                .map(side -> new Group(side, of(found.all(), side)))
                .filter(group -> !group.people().isEmpty())
                .toList();
        Participant justAdded = found.all().stream()
                .filter(each -> each.personId().equals(added))
                .findFirst()
                .orElse(null);
        return Templates.people(
                frames.project(grant, Tab.PEOPLE),
                new People(
                        projectId,
                        grant.isStaff(),
                        grant.seesPrices(),
                        groups,
                        found.known(),
                        found.left(),
                        form,
                        typing,
                        justAdded));
    }

    private static List<Participant> of(List<Participant> all, Side side) {
        return all.stream().filter(each -> each.side() == side).toList();
    }

    /** Somebody known keeps the side from before. */
    private static NewParticipant asked(MultivaluedMap<String, String> typed, List<Known> known) {
        String personId = typed.getFirst("personId");
        Known chosen = known.stream()
                .filter(each -> each.personId().toString().equals(personId))
                .findFirst()
                .orElse(null);
        Side side = chosen == null ? side(typed.getFirst("side")) : chosen.side();
        return new NewParticipant(
                chosen == null ? null : chosen.personId(),
                typed.getFirst("name"),
                side,
                typed.getFirst("function"),
                side == Side.CLIENT && typed.containsKey("decides"),
                typed.containsKey("contact"),
                typed.getFirst("email"),
                typed.containsKey("sharedMailbox"),
                typed.getFirst("phone"),
                typed.getFirst("language"));
    }

    private static Side side(String typed) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
