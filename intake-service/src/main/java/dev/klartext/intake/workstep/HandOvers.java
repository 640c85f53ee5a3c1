package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored hand-over lists. */
@ApplicationScoped
public class HandOvers {

    /** What is on the list, as far as the reader may know: what is not offered yet is the agency's alone. */
    public List<HandOverItem> seenBy(Grant reader, Tx tx) {
        return of(tx, reader.projectId()).stream()
                .filter(item -> reader.isStaff() || !item.written())
                .toList();
    }

    List<HandOverItem> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select item_id as id, kind, text, place, offered_on, received_on, received_by_name as received_by
                        from hand_over_item where project_id = :project
                        order by array_position(array['USAGE_RIGHTS', 'SOURCE_FILES', 'ACCESS', 'RELEASES', 'OTHER'], kind),
                                 item_id
                        """)
                .bind("project", projectId)
                .mapTo(HandOverItem.class)
                .list();
    }

    void add(Tx tx, UUID projectId, HandOverItem item) {
        tx.sql()
                .createUpdate("""
                        insert into hand_over_item (agency_id, project_id, item_id, kind, text, place)
                        values (:agency, :project, :id, :kind, :text, :place)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(item)
                .execute();
    }

    /** False if there is no such item that was not offered yet. */
    boolean remove(Tx tx, UUID projectId, UUID itemId) {
        return tx.sql()
                        .createUpdate("""
                        delete from hand_over_item
                        where project_id = :project and item_id = :id and offered_on is null
                        """)
                        .bind("project", projectId)
                        .bind("id", itemId)
                        .execute()
                == 1;
    }

    void offer(Tx tx, UUID projectId, LocalDate day) {
        tx.sql().createUpdate("""
                        update hand_over_item set offered_on = :day where project_id = :project and offered_on is null
                        """).bind("day", day).bind("project", projectId).execute();
    }

    void receive(Tx tx, UUID projectId, List<UUID> items, LocalDate day, String by) {
        tx.sql()
                .createUpdate("""
                        update hand_over_item set received_on = :day, received_by_name = :by
                        where project_id = :project and item_id = any(:items)
                        """)
                .bind("day", day)
                .bind("by", by)
                .bind("project", projectId)
                .bindArray("items", UUID.class, items)
                .execute();
    }

    /** The open point about the list, if there is one. */
    Optional<UUID> point(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select point_id from hand_over_point where project_id = :project")
                .bind("project", projectId)
                .mapTo(UUID.class)
                .findOne();
    }

    void point(Tx tx, UUID projectId, UUID point) {
        tx.sql()
                .createUpdate("""
                        insert into hand_over_point (agency_id, project_id, point_id) values (:agency, :project, :point)
                        on conflict (agency_id, project_id) do update set point_id = excluded.point_id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("point", point)
                .execute();
    }

    void noPoint(Tx tx, UUID projectId) {
        tx.sql()
                .createUpdate("delete from hand_over_point where project_id = :project")
                .bind("project", projectId)
                .execute();
    }
}
