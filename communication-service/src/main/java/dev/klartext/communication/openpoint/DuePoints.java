package dev.klartext.communication.openpoint;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The points at which the reminder run has to look, and what it notes at them; nobody is reminded of a closed project. */
@ApplicationScoped
class DuePoints {

    private static final String SELECT = "select " + OpenPoints.COLUMNS + """
            , parent_id, asked_until is not null as asked, seen_at is not null as seen, reminders, reminded_on,
            escalated_on is not null as escalated
            from open_point p where agency_id = :agency and closed_at is null and look_on <= :today
              and not exists (select from closed_project c
                              where c.agency_id = p.agency_id and c.project_id = p.project_id)\s""";

    List<DuePoint> all(Tx tx, LocalDate today) {
        return tx.sql()
                .createQuery(SELECT)
                .bind("agency", tx.agencyId())
                .bind("today", today)
                .mapTo(DuePoint.class)
                .list();
    }

    /** Those of these points at which nobody has looked today. */
    List<DuePoint> of(Tx tx, Collection<UUID> points, LocalDate today) {
        return tx.sql()
                .createQuery(SELECT + "and id = any(:points) order by due_on, id")
                .bind("agency", tx.agencyId())
                .bind("today", today)
                .bindArray("points", UUID.class, List.copyOf(points))
                .mapTo(DuePoint.class)
                .list();
    }

    /** @param next the days on which to look at them again; null for never */
    void lookAgain(Tx tx, Map<UUID, LocalDate> next) {
        UUID[] points = next.keySet().toArray(UUID[]::new);
        LocalDate[] days = next.values().toArray(LocalDate[]::new);
        tx.sql()
                .createUpdate("""
                        update open_point p set look_on = n.day
                        from unnest(:points::uuid[], :days::date[]) n (id, day)
                        where p.agency_id = :agency and p.id = n.id""")
                .bind("agency", tx.agencyId())
                .bindArray("points", UUID.class, (Object[]) points)
                .bindArray("days", LocalDate.class, (Object[]) days)
                .execute();
    }

    void reminded(Tx tx, Collection<UUID> points, LocalDate today, LocalDate next) {
        tx.sql()
                .createUpdate("""
                        update open_point set reminders = reminders + 1, reminded_on = :today, look_on = :next
                        where agency_id = :agency and id = any(:points)""")
                .bind("agency", tx.agencyId())
                .bind("today", today)
                .bind("next", next)
                .bindArray("points", UUID.class, List.copyOf(points))
                .execute();
    }

    void escalated(Tx tx, UUID point, LocalDate today) {
        tx.sql()
                .createUpdate("""
                        update open_point set escalated_on = :today, look_on = null
                        where agency_id = :agency and id = :point""")
                .bind("agency", tx.agencyId())
                .bind("today", today)
                .bind("point", point)
                .execute();
    }
}
