package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes favourites. */
@ApplicationScoped
class Marks {

    /** Everybody's, by name. */
    List<Mark> of(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select person_id, person_name, file_sha256 from picture_mark
                        where agency_id = :agency and project_id = :project and result_id = :result
                        order by person_name, person_id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Mark.class)
                .list();
    }

    /** Marking twice marks once. */
    void add(Tx tx, Grant grant, UUID resultId, String sha256) {
        tx.sql()
                .createUpdate("""
                        insert into picture_mark
                            (agency_id, project_id, result_id, person_id, person_name, file_sha256)
                        values (:agency, :project, :result, :person, :name, :sha256) on conflict do nothing
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", grant.projectId())
                .bind("result", resultId)
                .bind("person", grant.personId())
                .bind("name", grant.name())
                .bind("sha256", sha256)
                .execute();
    }

    void remove(Tx tx, Grant grant, UUID resultId, String sha256) {
        tx.sql()
                .createUpdate("""
                        delete from picture_mark
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and person_id = :person and file_sha256 = :sha256
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", grant.projectId())
                .bind("result", resultId)
                .bind("person", grant.personId())
                .bind("sha256", sha256)
                .execute();
    }

    /** Marks for the reader what somebody else marked. */
    void adopt(Tx tx, Grant grant, UUID resultId, UUID from) {
        of(tx, grant.projectId(), resultId).stream()
                .filter(mark -> mark.personId().equals(from))
                .forEach(mark -> add(tx, grant, resultId, mark.fileSha256()));
    }
}
