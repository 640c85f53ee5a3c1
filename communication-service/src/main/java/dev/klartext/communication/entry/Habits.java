package dev.klartext.communication.entry;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people typed last: what is guessed the next time. */
@ApplicationScoped
public class Habits {

    /** The newest entry that a person typed anywhere in the agency; its id is of the time when it was typed. */
    public Optional<Typed> lastTyped(Tx tx, UUID authorId) {
        return tx.sql()
                .createQuery("""
                        select id, project_id from entry
                        where agency_id = :agency and actor_id = :author and kind <> 'EVENT'
                        order by id desc limit 1""")
                .bind("agency", tx.agencyId())
                .bind("author", authorId)
                .mapTo(Typed.class)
                .findOne();
    }

    /** An entry that somebody typed, and where. */
    public record Typed(UUID id, UUID projectId) {}

    /**
     * How somebody typed an entry of this project.
     *
     * @param channel null where nothing was said
     * @param withId null if nobody was named
     */
    public record Habit(EntryKind kind, Channel channel, UUID withId) {}

    /** How somebody typed the last entries in this project, newest first: what is guessed the next time. */
    public List<Habit> of(Tx tx, UUID projectId, UUID authorId) {
        return tx.sql()
                .createQuery("""
                        select kind, channel, with_id from entry
                        where agency_id = :agency and project_id = :project and actor_id = :author and kind <> 'EVENT'
                        order by id desc limit 30""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("author", authorId)
                .mapTo(Habit.class)
                .list();
    }
}
