package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which entries of the timeline somebody wants to see.
 *
 * @param personId who did it or with whom it was; null for all
 * @param kind null for all
 * @param side whose people did it; null for all
 * @param deliverable what it is about; null for all
 * @param before older than this entry; null from the newest on
 * @param newerThan newer than this entry, the next ones first to be read; null for all others
 * @param at this entry and older ones; null from the newest on
 */
public record Selection(
        UUID personId, EntryKind kind, Side side, UUID deliverable, UUID before, UUID newerThan, UUID at) {

    public static final Selection ALL = new Selection(null, null, null, null, null, null, null);

    private static final Text UNKNOWN =
            Text.of("Danach kann man nicht filtern.", "There is nothing to filter by this.");

    /** As it stands in an address: an empty parameter leaves nothing out. */
    public static Selection read(String person, String kind, String side, String deliverable) {
        Violations violations = new Violations();
        Selection read = new Selection(
                one("person", person, UUID::fromString, violations),
                one("kind", kind, EntryKind::valueOf, violations),
                one("side", side, Side::valueOf, violations),
                one("deliverable", deliverable, UUID::fromString, violations),
                null,
                null,
                null);
        violations.throwIfAny();
        return read;
    }

    private static <T> T one(String field, String value, Function<String, T> reading, Violations violations) {
        try {
            return value == null || value.isBlank() ? null : reading.apply(value);
        } catch (IllegalArgumentException e) {
            violations.add(field, UNKNOWN);
            return null;
        }
    }

    public Selection before(UUID entry) {
        return new Selection(personId, kind, side, deliverable, entry, null, null);
    }

    public Selection newerThan(UUID entry) {
        return new Selection(personId, kind, side, deliverable, null, entry, null);
    }

    public Selection at(UUID entry) {
        return new Selection(personId, kind, side, deliverable, null, null, entry);
    }

    /** Whether anything is left out but what is newer. */
    public boolean filtered() {
        return personId != null || kind != null || side != null || deliverable != null;
    }

    public boolean newest() {
        return before == null && newerThan == null && at == null;
    }

    /** Going up, the next ones are those right above. */
    String order() {
        return newerThan == null ? " order by e.id desc" : " order by e.id";
    }

    /** Only what was chosen stands in the condition: the database finds an index for what is there. */
    String condition() {
        return (personId == null ? "" : " and (e.actor_id = :chosen.personId or e.with_id = :chosen.personId)")
                + (kind == null ? "" : " and e.kind = :chosen.kind")
                + (side == null ? "" : " and e.actor_side = :chosen.side")
                + (deliverable == null ? "" : " and e.deliverable_id = :chosen.deliverable")
                + (before == null ? "" : " and e.id < :chosen.before")
                + (newerThan == null ? "" : " and e.id > :chosen.newerThan")
                + (at == null ? "" : " and e.id <= :chosen.at");
    }
}
