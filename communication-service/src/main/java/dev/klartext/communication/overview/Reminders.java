package dev.klartext.communication.overview;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads when somebody was last reminded of points, and what became of the mails: one statement for all of them. */
@ApplicationScoped
class Reminders {

    Map<UUID, Reminded> of(Tx tx, Collection<UUID> points) {
        return tx
                .sql()
                .createQuery("""
                        select p.id as point_id, p.reminded_on as day, m.state as mail from open_point p
                        left join mail m on m.agency_id = p.agency_id and m.reminds_on = p.reminded_on
                             and p.id = any(m.points)
                        where p.agency_id = :agency and p.id = any(:points) and p.reminded_on is not null
                        order by m.id""")
                .bind("agency", tx.agencyId())
                .bindArray("points", UUID.class, List.copyOf(points))
                .mapTo(Reminded.class)
                .stream()
                .collect(Collectors.toMap(Reminded::pointId, Function.identity(), (first, later) -> later));
    }
}
