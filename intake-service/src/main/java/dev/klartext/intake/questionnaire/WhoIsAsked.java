package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Questions go to the client's contact; where there is none or they are away, to who decides.
 *
 * <p>Reason: who decides should not have to answer what the contact knows as well; a shared mailbox is nobody who could.
 */
final class WhoIsAsked {

    private WhoIsAsked() {}

    /** Who at the client replies to a question of the agency; empty if anybody may. */
    static Optional<Participant> at(List<Participant> participants) {
        return participants.stream()
                .filter(WhoIsAsked::mayBeInvited)
                .min(Comparator.comparing((Participant each) -> each.awayUntil() != null)
                        .thenComparing(each -> !each.contact()));
    }

    static boolean mayBeInvited(Participant participant) {
        return participant.side() == Side.CLIENT
                && (participant.contact() || participant.decides())
                && participant.personallyReachable();
    }
}
