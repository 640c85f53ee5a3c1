package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Absences;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** To whom a reminder goes: to who owes the point, to the side's contact where it names nobody, to the cover of who is away. */
@ApplicationScoped
class Addressees {

    @Inject
    Absences absences;

    @Inject
    PointPeople people;

    private record Sides(UUID projectId, Side side) {}

    /** The people of some points on one day. */
    static final class Found {
        private final Map<UUID, UUID> owners;
        private final Map<UUID, Presence> presences;
        private final LocalDate today;

        private Found(Map<UUID, UUID> owners, Map<UUID, Presence> presences, LocalDate today) {
            this.owners = owners;
            this.presences = presences;
            this.today = today;
        }

        Presence presence(DuePoint due) {
            return presences.getOrDefault(owners.get(due.point().id()), Presence.ALWAYS);
        }

        /** Null if there is nobody to be reminded. */
        UUID of(DuePoint due) {
            Presence owner = presence(due);
            return owner.isAway(today)
                    ? owner.coverId()
                    : owners.get(due.point().id());
        }
    }

    Found find(Tx tx, List<DuePoint> points, LocalDate today) {
        Map<UUID, UUID> owners = new HashMap<>();
        Map<Sides, UUID> contacts = new HashMap<>();
        for (DuePoint due : points) {
            OpenPoint point = due.point();
            owners.put(
                    point.id(),
                    point.personId() != null
                            ? point.personId()
                            : contacts.computeIfAbsent(
                                    new Sides(point.projectId(), point.side()), sides -> contact(tx, sides)));
        }
        Set<UUID> known = new HashSet<>(owners.values());
        known.removeIf(Objects::isNull);
        return new Found(owners, absences.of(tx, known), today);
    }

    private UUID contact(Tx tx, Sides sides) {
        return people.contact(tx, sides.projectId(), sides.side())
                .map(Participant::personId)
                .orElse(null);
    }
}
