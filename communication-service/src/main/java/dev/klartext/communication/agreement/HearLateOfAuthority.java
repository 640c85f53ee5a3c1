package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * We may hear late that the authority behind a yes had ended before it: the person's part, their word, their login, the absence
 * in which they stood in for somebody, or that they worked for the agency. Its staff speak for the agency in each of its
 * projects, and only as long as they are staff, named in the project or not.
 *
 * <p>It comes before the access projection: what counts is on which authority the yes was given.
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
            AuthorityEvents.MEMBER_REMOVED,
            AuthorityEvents.PERSON_CHANGED);

    @Inject
    SaidWithoutAuthority said;

    @Inject
    AskWhoDecides askWhoDecides;

    @Override
    public boolean wants(String type) {
        return ENDS.contains(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Side side = AuthorityEvents.MEMBER_REMOVED.equals(event.type()) ? Side.AGENCY : Side.CLIENT;
        for (SaidWithoutAuthority.Yes yes : said.since(tx, event.time(), side, who(tx, event))) {
            // What happened in a project concerns this project; what is said of the agency's people all of theirs.
            if (event.streamId().equals(event.agencyId()) || event.streamId().equals(yes.projectId())) {
                askWhoDecides.ask(tx, yes, event.time());
            }
        }
    }

    /** Whose word ceased to count by the event: the person's, or the deputy's who answered for them. */
    private List<UUID> who(Tx tx, ReceivedEvent event) {
        return switch (event.type()) {
            case AuthorityEvents.REMOVED, AuthorityEvents.INVITATION_REVOKED -> {
                UUID person = event.as(AuthorityEvents.Concerned.class).personId();
                yield with(person, said.deputies(tx, person, null));
            }
            case AuthorityEvents.CLAIMED, AuthorityEvents.CONFIRMED -> {
                AuthorityEvents.Told told = event.as(AuthorityEvents.Told.class);
                yield told.ends() ? with(told.personId(), said.deputies(tx, told.personId(), null)) : List.of();
            }
            case AuthorityEvents.MEMBER_REMOVED ->
                List.of(event.as(AuthorityEvents.Concerned.class).personId());
            case AuthorityEvents.ABSENCE_CANCELLED ->
                said.deputies(tx, event.as(AuthorityEvents.Concerned.class).personId(), null);
            case AuthorityEvents.PERSON_CHANGED -> {
                AuthorityEvents.PersonChanged changed = event.as(AuthorityEvents.PersonChanged.class);
                yield said.deputies(tx, changed.personId(), changed.deputy());
            }
            default -> throw new IllegalArgumentException(event.type());
        };
    }

    private static List<UUID> with(UUID person, List<UUID> deputies) {
        return Stream.concat(Stream.of(person), deputies.stream()).toList();
    }
}
