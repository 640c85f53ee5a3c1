package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who decides at the client may order, after a login at most 15 minutes old.
 *
 * <p>Reason: the word of a contact binds nobody, and a browser left open is nobody's word. The agency can't order from itself.
 */
public final class WhoMayOrder {

    /** How old the login may be at most when an order is given. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private WhoMayOrder() {}

    /** Refuses whoever does not decide for the client; ordering and declining are both decisions. */
    static Grant decider(Grant grant) {
        if (!grant.isClient()) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Den Auftrag erteilt der Kunde: Das kann nur, wer dort entscheidet.",
                    "The client gives the order: only who decides there can do that."));
        }
        if (!grant.decides()) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Danke fürs Lesen! Den Auftrag kann nur erteilen, wer bei Ihnen entscheidet. Geben Sie gern Bescheid,"
                            + " dass er hier liegt.",
                    "Thank you for reading! Only who decides at your side can give the order. Please tell them that it"
                            + " is here."));
        }
        return grant;
    }

    /** The time of the login by which the order is given; refuses one that is too old or unknown. */
    static Instant freshLogin(Optional<Instant> loggedInAt, Instant now) {
        return loggedInAt
                .filter(time -> !time.isBefore(now.minus(FRESH)))
                .orElseThrow(() -> Problems.LOGIN_TOO_OLD.because(Text.of(
                        "Für einen Auftrag darf die Anmeldung höchstens 15 Minuten alt sein. Bitte melden Sie sich noch"
                                + " einmal an; es geht nichts verloren.",
                        "For an order the login may be at most 15 minutes old. Please log in once more; nothing gets"
                                + " lost.")));
    }
}
