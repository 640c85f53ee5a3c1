package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds each yes of a side's that is younger than the end of the authority behind it. */
@ApplicationScoped
class SaidWithoutAuthority {

    /** A yes to the newest version of an agreement that nobody has taken back. */
    public record Yes(UUID projectId, UUID agreementId, UUID personId) {}

    List<Yes> since(Tx tx, Instant ended, Side side, List<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : tx.sql()
                        .createQuery("""
                                select a.project_id, a.id as agreement_id, p.person_id from agreement_person p
                                join agreement a on a.agency_id = p.agency_id and a.id = p.agreement_id
                                     and a.version = p.version
                                where p.agency_id = :agency and p.answer = 'CONFIRMED' and p.answered_at > :ended
                                  and p.side = :side and p.person_id = any(:people) and a.withdrawn_at is null
                                order by a.project_id, a.id""")
                        .bind("agency", tx.agencyId())
                        .bind("ended", ended)
                        .bind("side", side)
                        .bindArray("people", UUID.class, people)
                        .mapTo(Yes.class)
                        .list();
    }

    /**
     * Who answers for a person as deputy, and would not be asked otherwise.
     *
     * @param still who stays the deputy; null if nobody does
     */
    List<UUID> deputies(Tx tx, UUID personId, UUID still) {
        return tx.sql()
                .createQuery("""
                        select c.cover_id from chassis.access_person c
                        where c.agency_id = :agency and c.person_id = :person and c.cover_decides
                          and c.cover_id is not null and c.cover_id is distinct from :still
                          and not exists (select from chassis.access_participant o
                              where o.agency_id = c.agency_id and o.person_id = c.cover_id
                                and (o.decides or o.approves))""")
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .bind("still", still)
                .mapTo(UUID.class)
                .list();
    }
}
