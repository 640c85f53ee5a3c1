package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agency always keeps somebody who administers it and can log in.
 *
 * <p>Reason: without one nobody could invite, remove or repair anything, and only an operator could help.
 */
final class LastAdminStays {

    private LastAdminStays() {}

    /** Why this person can't leave or give the role away; nothing if somebody else administers too. */
    static Optional<Problem> refuses(List<Member> members, UUID leaving) {
        boolean somebodyElse = members.stream()
                .filter(member -> !member.personId().equals(leaving))
                .anyMatch(member -> member.role() == MemberRole.ADMIN && member.joined());
        return somebodyElse
                ? Optional.empty()
                : Optional.of(Problems.CONFLICT.because(Text.of(
                        "Eine Agentur braucht jemanden, der sie verwaltet. Nehmen Sie zuerst jemand anderen dazu.",
                        "An agency needs somebody who administers it. Add somebody else first.")));
    }
}
