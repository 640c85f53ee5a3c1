package dev.klartext.chassis.access;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * Who somebody is in one project, or in one agency as its staff; only the {@link Gate} makes it.
 *
 * @param projectId absent in a grant for the agency as a whole
 * @param decides whether this person's word orders for the client today, as a deputy too while somebody is away
 * @param approves the same for approving drafts
 * @param accepts the same for accepting finished work
 * @param contact whether this person is the client's contact
 * @param epoch epoch of the stream from which the authority was read
 * @param position position in that stream of the event that gave the authority; recorded with each decision
 */
public record Grant(
        UUID agencyId,
        String agencyName,
        UUID projectId,
        UUID personId,
        String subject,
        String name,
        Side side,
        boolean administers,
        boolean decides,
        boolean approves,
        boolean accepts,
        boolean contact,
        int epoch,
        long position) {

    public boolean isStaff() {
        return side == Side.AGENCY;
    }

    public boolean isClient() {
        return side == Side.CLIENT;
    }

    /** Prices are between the agency and its client. */
    public boolean seesPrices() {
        return isStaff() || isClient();
    }

    /** The person as the one who acts, for entries of the history. */
    public Actor actor() {
        return new Actor(personId, name, side);
    }

    /** This grant, if it is staff's. */
    public Grant staff() {
        return require(isStaff(), "Das kann nur die Agentur.", "Only the agency can do this.");
    }

    /** This grant, if it is an admin's of the agency. */
    public Grant admin() {
        return require(
                isStaff() && administers,
                "Das kann nur, wer die Agentur verwaltet.",
                "Only who administers the agency can do this.");
    }

    /** This grant, if it is one of the client's people. */
    public Grant client() {
        return require(isClient(), "Das können nur Menschen des Kunden.", "Only the client's people can do this.");
    }

    /** This grant, if it is staff's or one of the client's people. */
    public Grant party() {
        return require(
                isStaff() || isClient(),
                "Das ist Sache von Agentur und Kunde.",
                "This is between the agency and its client.");
    }

    /** This grant, if the person decides for the client. */
    public Grant decider() {
        return require(
                isClient() && decides,
                "Das kann nur, wer beim Kunden entscheidet.",
                "Only the person who decides at the client can do this.");
    }

    private Grant require(boolean allowed, String de, String en) {
        if (!allowed) {
            throw Problems.FORBIDDEN.because(Text.of(de, en));
        }
        return this;
    }
}
