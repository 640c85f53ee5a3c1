package dev.klartext.intake.participant;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored absences of an agency's people. */
@ApplicationScoped
class Absences {

    private static final String ABSENCE = "select absence_id as id, person_id, first_day, last_day from absence ";

    /** Everybody's absences that are not long past, in the order of their first day. */
    List<Absence> of(Tx tx, List<UUID> people) {
        return tx.sql()
                .createQuery(ABSENCE + """
                        where person_id = any(:people) and last_day >= current_date - 1
                        order by first_day, absence_id
                        """)
                .bindArray("people", UUID.class, people)
                .mapTo(Absence.class)
                .list();
    }

    Optional<Absence> find(Tx tx, UUID personId, UUID absenceId) {
        return tx.sql()
                .createQuery(ABSENCE + "where person_id = :person and absence_id = :absence")
                .bind("person", personId)
                .bind("absence", absenceId)
                .mapTo(Absence.class)
                .findOne();
    }

    void add(Tx tx, Absence absence, String enteredBy) {
        tx.sql()
                .createUpdate("""
                        insert into absence
                            (agency_id, absence_id, person_id, first_day, last_day, entered_by_name, entered_at)
                        values (:agency, :id, :personId, :firstDay, :lastDay, :by, :now)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(absence)
                .bind("by", enteredBy)
                .bind("now", Instant.now())
                .execute();
    }

    void remove(Tx tx, UUID absenceId) {
        tx.sql()
                .createUpdate("delete from absence where absence_id = :absence")
                .bind("absence", absenceId)
                .execute();
    }
}
