package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws the pages about what is needed from somebody; the same again after a refusal, with what was typed. */
@ApplicationScoped
class ShowSupply {

    @Inject
    RequestedSupplies supplies;

    @Inject
    Participants participants;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "SupplyPages")
    static class Templates {
        static native TemplateInstance supply(Page page, SupplyView view);

        static native TemplateInstance ask(Page page, UUID projectId, List<Participant> people, Form form);
    }

    /** The form to ask for something. */
    TemplateInstance blank(Grant staff, Form form) {
        List<Participant> people = tenancy.in(staff.agencyId(), tx -> people(tx, staff));
        return Templates.ask(frames.project(staff, Tab.NEXT), staff.projectId(), people, form);
    }

    TemplateInstance page(Grant grant, UUID supplyId) {
        return page(grant, supplyId, Map.of(), false, null);
    }

    /** The page after something was refused. */
    Response again(Grant grant, UUID supplyId, Map<String, ?> typed, boolean asking, Problem why) {
        return Response.status(why.kind().status())
                .entity(page(grant, supplyId, typed, asking, why))
                .build();
    }

    private TemplateInstance page(Grant grant, UUID supplyId, Map<String, ?> typed, boolean asking, Problem why) {
        record Found(RequestedSupply supply, List<Participant> people) {}
        Found found = tenancy.in(
                grant.agencyId(),
                tx -> new Found(
                        WhoMayHandIn.one(grant, supplies.get(tx, grant.projectId(), supplyId)),
                        grant.isStaff() ? people(tx, grant) : List.of()));
        Form form = Refused.form(fields(found.supply()), typed, why);
        return Templates.supply(
                frames.project(grant, Tab.NEXT),
                new SupplyView(grant, found.supply(), found.people(), form, asking, Refused.sentence(why)));
    }

    private List<Participant> people(Tx tx, Grant grant) {
        return participants.of(tx, grant.projectId()).stream()
                .filter(AskForSupply::mayBeAsked)
                .toList();
    }

    private static Map<String, Object> fields(RequestedSupply supply) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("text", supply.text());
        fields.put("personId", supply.owner().personId());
        fields.put("dueOn", supply.dueOn());
        fields.put("revision", supply.revision());
        return fields;
    }
}
