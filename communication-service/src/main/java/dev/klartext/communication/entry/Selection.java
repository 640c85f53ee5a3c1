package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Side;
import java.util.UUID;

/**
 * Which entries of the timeline somebody wants to see.
 *
 * @param personId who did it or with whom it was; null for all
 * @param kind null for all
 * @param side whose people did it; null for all
 * @param before older than this entry; null from the newest on
 * @param at this entry and older ones; null from the newest on
 */
public record Selection(UUID personId, EntryKind kind, Side side, UUID before, UUID at) {

    public static final Selection ALL = new Selection(null, null, null, null, null);

    public Selection before(UUID entry) {
        return new Selection(personId, kind, side, entry, null);
    }

    public Selection at(UUID entry) {
        return new Selection(personId, kind, side, null, entry);
    }

    /** Whether anything is left out but what is newer. */
    public boolean filtered() {
        return personId != null || kind != null || side != null;
    }

    public boolean newest() {
        return before == null && at == null;
    }

    /** Only what was chosen stands in the condition: the database finds an index for what is there. */
    String condition() {
        return (personId == null ? "" : " and (e.actor_id = :chosen.personId or e.with_id = :chosen.personId)")
                + (kind == null ? "" : " and e.kind = :chosen.kind")
                + (side == null ? "" : " and e.actor_side = :chosen.side")
                + (before == null ? "" : " and e.id < :chosen.before")
                + (at == null ? "" : " and e.id <= :chosen.at");
    }
}
