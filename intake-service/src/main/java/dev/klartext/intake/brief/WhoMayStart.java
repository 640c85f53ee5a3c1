package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/**
 * A start with reservation is given by the client's contact, and taken back by the contact or by who decides.
 *
 * <p>Reason: sometimes the work has to begin before the boss is back. It then begins with open eyes: who decides orders and
 * needs no reservation, a reviewer can't let anything begin, and the agency can't let itself.
 */
final class WhoMayStart {

    private WhoMayStart() {}

    static Grant contact(Grant grant) {
        if (grant.isClient() && grant.decides()) {
            throw forbidden(
                    "Sie entscheiden selbst: Erteilen Sie gleich den Auftrag, dann braucht es keinen Vorbehalt.",
                    "You decide yourself: give the order right away, then no reservation is needed.");
        }
        if (!grant.isClient() || !grant.contact()) {
            throw forbidden(
                    "Den Start unter Vorbehalt gibt die Ansprechperson des Kunden.",
                    "A start with reservation is given by the client's contact.");
        }
        return grant;
    }

    static Grant whoMayEnd(Grant grant) {
        if (!grant.isClient() || !grant.contact() && !grant.decides()) {
            throw forbidden(
                    "Zurücknehmen kann den Start die Ansprechperson des Kunden oder wer dort entscheidet.",
                    "The start can be taken back by the client's contact or by who decides there.");
        }
        return grant;
    }

    private static Problem forbidden(String de, String en) {
        return Problems.FORBIDDEN.because(Text.of(de, en));
    }
}
