package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.WhoDecides;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may decide on one version: who decides at the client, unless they let somebody else do it; then that person, and they
 * themselves again as soon as they say so. So it is always clear whose word is asked for.
 *
 * @param usual who decides at the client
 * @param delegation that holds now; absent if nobody was asked to decide for them
 */
public record Mandate(WhoDecides usual, Delegation delegation) {

    /** Whose word the version waits for. */
    public WhoDecides decider() {
        return delegation == null
                ? usual
                : usual.without(delegation.byId()).with(new WhoDecides.Person(delegation.toId(), delegation.toName()));
    }

    public boolean holds(Grant grant) {
        return isAsked(grant.personId()) && grant.isClient() || OnlyWhoDecides.holds(grant) && !handedOn(grant);
    }

    /** Whether the person may let somebody else decide. */
    public boolean delegates(Grant grant) {
        return delegation == null && OnlyWhoDecides.holds(grant);
    }

    /** Whether the person may take the decision back to themselves. */
    public boolean revokes(Grant grant) {
        return delegation != null && OnlyWhoDecides.holds(grant);
    }

    /** For whom the person decides; empty if for themselves. */
    Optional<Delegation> actingFor(Grant grant) {
        return isAsked(grant.personId()) ? Optional.of(delegation) : Optional.empty();
    }

    void check(Grant grant) {
        if (handedOn(grant)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Sie lassen " + delegation.toName()
                            + " entscheiden. Möchten Sie es doch selbst tun, nehmen Sie das bitte erst zurück.",
                    "You let " + delegation.toName()
                            + " decide. To do it yourself after all, please take that back first."));
        }
        if (!holds(grant)) {
            OnlyWhoDecides.check(grant, decider());
        }
    }

    private boolean isAsked(UUID personId) {
        return delegation != null && delegation.toId().equals(personId);
    }

    private boolean handedOn(Grant grant) {
        return delegation != null && delegation.byId().equals(grant.personId());
    }
}
