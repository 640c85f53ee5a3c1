package dev.klartext.intake.change;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which change came from which extra wish, both ways. */
@ApplicationScoped
class ExtraWishes {

    Optional<Integer> change(Tx tx, UUID projectId, UUID wishId) {
        return tx.sql()
                .createQuery("""
                        select number from change_of_wish
                        where agency_id = :agency and project_id = :project and wish_id = :wish
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("wish", wishId)
                .mapTo(Integer.class)
                .findOne();
    }

    /** The version of a draft in whose round a change was wished; empty for all other changes. */
    Optional<UUID> wishedIn(Tx tx, UUID projectId, int number) {
        return tx.sql()
                .createQuery("""
                        select result_id from change_of_wish
                        where agency_id = :agency and project_id = :project and number = :number
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("number", number)
                .mapTo(UUID.class)
                .findOne();
    }

    void add(Tx tx, ExtraWishAgreed wish, int number) {
        tx.sql()
                .createUpdate("""
                        insert into change_of_wish (agency_id, project_id, wish_id, result_id, number)
                        values (:agency, :project, :wish, :result, :number)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", wish.projectId())
                .bind("wish", wish.wishId())
                .bind("result", wish.resultId())
                .bind("number", number)
                .execute();
    }
}
