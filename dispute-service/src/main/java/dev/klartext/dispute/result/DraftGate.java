package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Who may look at drafts: the agency and its client. A partner or a subcontractor meets the same 404 as for a project that
 * is not there: an unfinished draft is between who makes it and who ordered it.
 */
@ApplicationScoped
public class DraftGate {

    @Inject
    Gate gate;

    public Grant enter(UUID projectId) {
        Grant grant = gate.project(projectId);
        if (grant.side() == Side.AGENCY || grant.side() == Side.CLIENT) {
            return grant;
        }
        throw notHere();
    }

    /** The refusal for a draft or file that is not in this project. */
    public static RuntimeException notHere() {
        return Problems.NOT_FOUND.because(Text.of(
                "Diese Adresse gibt es nicht, oder sie ist nicht für Sie. Bitte prüfen Sie den Link.",
                "This address does not exist, or it is not for you. Please check the link."));
    }
}
