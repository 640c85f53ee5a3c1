package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who was asked about a version, and what they said to it. */
@ApplicationScoped
class AskedPeople {

    List<Asked> of(Tx tx, UUID id, int version) {
        return tx.sql()
                .createQuery("""
                        select person_id, name, side, point_id, answer, words, answered_at from agreement_person
                        where agency_id = :agency and agreement_id = :id and version = :version
                        order by point_id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("version", version)
                .mapTo(Asked.class)
                .list();
    }

    void ask(Tx tx, UUID id, int version, List<Asked> people) {
        ask(tx, id, version, people, null);
    }

    /** Asks these people when others were asked before: they have days of their own. */
    void askLater(Tx tx, Agreement agreement, List<Asked> people, LocalDate due) {
        ask(tx, agreement.id(), agreement.version(), people, due);
    }

    private static void ask(Tx tx, UUID id, int version, List<Asked> people, LocalDate due) {
        var insert = tx.sql().prepareBatch("""
                insert into agreement_person (agency_id, agreement_id, version, person_id, name, side, point_id, due_on)
                values (:agency, :agreement, :version, :personId, :name, :side, :pointId, :due)
                on conflict (agency_id, agreement_id, version, person_id)
                    do update set point_id = excluded.point_id, due_on = excluded.due_on
                    where agreement_person.answer is null""");
        people.forEach(person -> insert.bind("agency", tx.agencyId())
                .bind("agreement", id)
                .bind("version", version)
                .bind("due", due)
                .bindMethods(person)
                .add());
        insert.execute();
    }

    /** A yes that came after the authority behind it had ended is a note. */
    void countsNoLonger(Tx tx, Agreement agreement, Asked giver, Instant endedAt) {
        tx.sql()
                .createUpdate("""
                        update agreement_person set answer = 'NOTED', authority_ended_at = :endedAt
                        where agency_id = :agency and agreement_id = :agreement and version = :version
                          and person_id = :person""")
                .bind("endedAt", endedAt)
                .bind("agency", tx.agencyId())
                .bind("agreement", agreement.id())
                .bind("version", agreement.version())
                .bind("person", giver.personId())
                .execute();
    }

    void answer(Tx tx, Agreement agreement, Grant grant, Asked answered, Instant loggedInAt) {
        tx.sql()
                .createUpdate("""
                        update agreement_person set answer = :answer, words = :words, answered_at = :answeredAt,
                            logged_in_at = :loggedInAt, authority_epoch = :epoch, authority_position = :position
                        where agency_id = :agency and agreement_id = :agreement and version = :version
                          and person_id = :personId""")
                .bindMethods(answered)
                .bind("agency", tx.agencyId())
                .bind("agreement", agreement.id())
                .bind("version", agreement.version())
                .bind("loggedInAt", loggedInAt)
                .bind("epoch", grant.epoch())
                .bind("position", grant.position())
                .execute();
    }
}
