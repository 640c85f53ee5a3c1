package dev.klartext.dispute.review;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * We may hear late that the authority behind an approval had ended before it: the person's part, their word, their login, or
 * the absence in which they stood in for somebody.
 *
 * <p>It comes before the access projection: what counts is on which authority the approval was taken.
 */
@ApplicationScoped
@Priority(HearLateOfAuthority.BEFORE_THE_PROJECTION)
class HearLateOfAuthority implements Subscriber {

    static final int BEFORE_THE_PROJECTION = 100;

    private static final Set<String> ENDS = Set.of(
            AuthorityEvents.REMOVED,
            AuthorityEvents.CLAIMED,
            AuthorityEvents.CONFIRMED,
            AuthorityEvents.INVITATION_REVOKED,
            AuthorityEvents.ABSENCE_CANCELLED,
            AuthorityEvents.PERSON_CHANGED);

    @Inject
    ApprovedWithoutAuthority approved;

    @Inject
    AskToRatify askToRatify;

    @Inject
    Outbox outbox;

    @Override
    public boolean wants(String type) {
        return ENDS.contains(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Instant at = event.time();
        switch (event.type()) {
            case AuthorityEvents.REMOVED -> left(tx, event.as(AuthorityEvents.Removed.class), at);
            case AuthorityEvents.CLAIMED, AuthorityEvents.CONFIRMED ->
                told(tx, event.as(AuthorityEvents.Told.class), at);
            case AuthorityEvents.INVITATION_REVOKED -> revoked(tx, event.as(AuthorityEvents.Revoked.class), at);
            case AuthorityEvents.ABSENCE_CANCELLED -> back(tx, event.as(AuthorityEvents.AbsenceCancelled.class), at);
            case AuthorityEvents.PERSON_CHANGED -> covered(tx, event.as(AuthorityEvents.PersonChanged.class), at);
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private void left(Tx tx, AuthorityEvents.Removed gone, Instant at) {
        UUID project = gone.projectId();
        UUID person = gone.personId();
        outbox.lock(tx, project);
        askToRatify.confirm(tx, project, approved.byWhoLeft(tx, project, person, at), at, person);
        askToRatify.confirm(tx, project, approved.byTheDeputyOf(tx, project, person, at, null, null), at, person);
    }

    private void told(Tx tx, AuthorityEvents.Told told, Instant at) {
        if (!told.endsApproving()) {
            return;
        }
        UUID project = told.projectId();
        UUID person = told.personId();
        outbox.lock(tx, project);
        askToRatify.confirm(tx, project, approved.byThemselves(tx, project, person, at), at, person);
        askToRatify.confirm(tx, project, approved.byTheDeputyOf(tx, project, person, at, null, null), at, person);
    }

    /** The login was no longer the person's; their deputies are not concerned. */
    private void revoked(Tx tx, AuthorityEvents.Revoked revoked, Instant at) {
        UUID person = revoked.personId();
        for (UUID project : approved.projects(tx, person)) {
            outbox.lock(tx, project);
            askToRatify.confirm(tx, project, approved.byWhoLeft(tx, project, person, at), at, person);
        }
    }

    private void back(Tx tx, AuthorityEvents.AbsenceCancelled back, Instant at) {
        UUID person = back.personId();
        for (UUID project : approved.projects(tx, person)) {
            outbox.lock(tx, project);
            askToRatify.confirm(
                    tx, project, approved.byTheDeputyOf(tx, project, person, at, back.absenceId(), null), at, null);
        }
    }

    /** Somebody else is the deputy now, or nobody. */
    private void covered(Tx tx, AuthorityEvents.PersonChanged changed, Instant at) {
        UUID person = changed.personId();
        for (UUID project : approved.projects(tx, person)) {
            outbox.lock(tx, project);
            askToRatify.confirm(
                    tx, project, approved.byTheDeputyOf(tx, project, person, at, null, changed.deputy()), at, null);
        }
    }
}
