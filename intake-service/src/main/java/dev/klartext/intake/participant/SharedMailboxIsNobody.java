package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * A shared mailbox gets no account and no order: several people read it, so that nobody could later say who decided. A named
 * person stands behind each message.
 */
final class SharedMailboxIsNobody {

    private SharedMailboxIsNobody() {}

    static void check(Violations violations, NewParticipant asked) {
        violations.check(
                !(asked.decides() && asked.sharedMailbox()),
                "sharedMailbox",
                Text.of(
                        "Wer entscheidet, braucht eine persönliche Adresse: Ein gemeinsames Postfach kann nichts"
                                + " beauftragen, denn hinter jedem Wort steht ein Mensch mit Namen.",
                        "Who decides needs a personal address: a shared mailbox can order nothing, because behind each"
                                + " word stands a person with a name."));
    }

    /** Whether this person gets an invitation: somebody of another side, not known by a login yet, with a personal address. */
    static boolean mayBeInvited(Person person) {
        return person.subject() == null && person.email() != null && !person.sharedMailbox();
    }
}
