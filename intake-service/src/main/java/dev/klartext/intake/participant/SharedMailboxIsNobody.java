package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * A shared mailbox gets no account and no order: several people read it, so that nobody could later say who decided. A named
 * person stands behind each message.
 */
final class SharedMailboxIsNobody {

    static final Text NEEDS_A_PERSON = Text.of(
            "Wer entscheidet, braucht eine persönliche Adresse: Ein gemeinsames Postfach kann nichts beauftragen, denn"
                    + " hinter jedem Wort steht ein Mensch mit Namen.",
            "Who decides needs a personal address: a shared mailbox can order nothing, because behind each word stands a"
                    + " person with a name.");

    private SharedMailboxIsNobody() {}

    static void check(Violations violations, NewParticipant asked) {
        violations.check(!(asked.decides() && asked.sharedMailbox()), "sharedMailbox", NEEDS_A_PERSON);
    }

    static void check(Violations violations, PersonChange asked, boolean hasAuthority) {
        violations.check(!(hasAuthority && asked.sharedMailbox()), "sharedMailbox", NEEDS_A_PERSON);
    }

    /** A limit does not help: several people could keep it. */
    static void check(Mandate about, Authority asked) {
        new Violations()
                .check(!(asked.any() && about.sharedMailbox()), "orders", NEEDS_A_PERSON)
                .throwIfAny();
    }

    /** Whether this person gets an invitation: somebody of another side, not known by a login yet, with a personal address. */
    static boolean mayBeInvited(Person person) {
        return person.subject() == null && person.email() != null && !person.sharedMailbox();
    }
}
