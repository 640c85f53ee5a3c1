package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Once a version is ordered, it stands, and nothing is edited or sent beside it.
 *
 * <p>Reason: a client who changed course half-way and an agency that remembered it differently; what was ordered has to be
 * readable as it was. The database refuses a change of a frozen version as well.
 */
final class SignedVersionNeverChanges {

    private SignedVersionNeverChanges() {}

    static Optional<Problem> standsIn(List<BriefVersion> versions) {
        return versions.stream().filter(BriefVersion::isOrdered).findFirst().map(SignedVersionNeverChanges::stands);
    }

    private static Problem stands(BriefVersion ordered) {
        return Problems.CONFLICT.because(Text.of(
                "Version %d ist beauftragt und bleibt, wie sie ist. Eine Änderung wird mit dem Kunden neu vereinbart, nicht"
                                .formatted(ordered.version())
                        + " hineingeschrieben.",
                "Version %d is ordered and stays as it is. A change is agreed anew with the client, not written into it."
                        .formatted(ordered.version())));
    }
}
