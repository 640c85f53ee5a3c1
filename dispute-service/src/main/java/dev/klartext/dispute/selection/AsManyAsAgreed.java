package dev.klartext.dispute.selection;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * As many pictures are chosen as were agreed; fewer or more only where the person says so expressly.
 *
 * <p>Reason: a picture too many would be a surprise in the invoice, one forgotten a second shooting.
 */
final class AsManyAsAgreed {

    private AsManyAsAgreed() {}

    static void check(NewChoice sent, int agreed, Violations violations) {
        int chosen = sent.files().size();
        violations.check(
                chosen > 0,
                "files",
                Text.of("Bitte wählen Sie mindestens ein Bild aus.", "Please choose at least one picture."));
        violations.check(
                chosen == 0 || chosen >= agreed || sent.fewer(),
                "fewer",
                Text.of(
                        "Vereinbart: " + agreed + ", ausgewählt: " + chosen
                                + ". Wählen Sie weitere, oder sagen Sie ausdrücklich, dass es weniger sein sollen.",
                        "Agreed: " + agreed + ", chosen: " + chosen
                                + ". Choose more, or say expressly that it shall be fewer."));
        violations.check(
                sent.further() == Math.max(0, chosen - agreed),
                "further",
                Text.of(
                        "Vereinbart: " + agreed + ", ausgewählt: " + chosen
                                + ". Bitte sehen Sie sich an, was weitere Bilder bedeuten, und schicken Sie es dann ab.",
                        "Agreed: " + agreed + ", chosen: " + chosen
                                + ". Please look at what further pictures mean, and send it then."));
    }
}
