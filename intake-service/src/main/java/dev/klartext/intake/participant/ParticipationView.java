package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.frame.Form;
import dev.klartext.intake.brief.Deliverable;
import java.util.List;
import java.util.UUID;

/**
 * The page about somebody's part in a project.
 *
 * @param last whether this is the only one of the agency
 * @param deliverables those of the brief
 * @param mandate absent for everybody but the client's people
 * @param standsInFor names of those for whom the person decides today; empty if for nobody
 * @param mayAnswer whether the reader has a say in what the person may do
 * @param part what was entered about the part, as stored or as typed
 * @param authority what the person may do, as stored or as typed
 * @param authorityTyping whether the reader is just typing that
 * @param said what just happened; empty if nothing did
 */
public record ParticipationView(
        Grant reader,
        Participant person,
        boolean last,
        String clientName,
        List<Deliverable> deliverables,
        Mandate mandate,
        String standsInFor,
        boolean mayAnswer,
        Form part,
        Form authority,
        boolean authorityTyping,
        String said) {

    public UUID projectId() {
        return reader.projectId();
    }

    public String path() {
        return "/intake/projects/%s/participants/%s".formatted(projectId(), person.personId());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public boolean seesCard() {
        return staff() || reader.personId().equals(person.personId());
    }

    /** Whether the person works from outside of agency and client, in a field of their own. */
    public boolean outside() {
        return person.side() == Side.PARTNER || person.side() == Side.SUBCONTRACTOR;
    }

    public List<Deliverable> waiting() {
        return deliverables.stream()
                .filter(deliverable -> person.deliverableIds().contains(deliverable.id()))
                .toList();
    }

    /** What the agency says and the client has not said yet; null if there is nothing to confirm. */
    public Authority toConfirm() {
        return mandate == null || mandate.claim() == null
                ? null
                : mandate.claim().authority();
    }

    public boolean mayRenew() {
        return !person.joined() && person.personallyReachable();
    }

    public boolean mayLeave() {
        return person.side() != Side.AGENCY || !last;
    }
}
