package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored starts with reservation and their ends; both are only ever added. */
@ApplicationScoped
public class Reservations {

    public Optional<Reservation> of(Tx tx, UUID projectId, int version) {
        return tx.sql()
                .createQuery("""
                        select r.version, r.started_by_name, r.started_at,
                               e.ended_by_name, e.ended_at, e.reason as end_reason
                        from brief_reservation r left join brief_reservation_end e using (agency_id, project_id, version)
                        where r.project_id = :project and r.version = :version
                        """)
                .bind("project", projectId)
                .bind("version", version)
                .mapTo(Reservation.class)
                .findOne();
    }

    void start(Tx tx, Grant grant, int version, Instant startedAt) {
        tx.sql()
                .createUpdate("""
                        insert into brief_reservation (agency_id, project_id, version, started_by, started_by_name,
                            started_at, authority_epoch, authority_position)
                        values (:agencyId, :projectId, :version, :personId, :name, :startedAt, :epoch, :position)
                        """)
                .bindMethods(grant)
                .bind("version", version)
                .bind("startedAt", startedAt)
                .execute();
    }

    void end(Tx tx, Grant grant, int version, String reason, Instant endedAt) {
        tx.sql()
                .createUpdate("""
                        insert into brief_reservation_end (agency_id, project_id, version, reason, ended_by,
                            ended_by_name, ended_at)
                        values (:agencyId, :projectId, :version, :reason, :personId, :name, :endedAt)
                        """)
                .bindMethods(grant)
                .bind("version", version)
                .bind("reason", reason)
                .bind("endedAt", endedAt)
                .execute();
    }
}
