package dev.klartext.dispute.selection;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.ShownFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

/** Reads and writes which pictures were chosen. */
@ApplicationScoped
class Choices {

    private static final QualifiedType<List<ShownFile>> FILES =
            QualifiedType.of(new GenericType<List<ShownFile>>() {}).with(Json.class);

    Optional<Choice> find(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select files, wish_id from picture_choice
                        where agency_id = :agency and project_id = :project and result_id = :result
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Choice.class)
                .findOne();
    }

    void add(Tx tx, UUID projectId, UUID resultId, Choice choice) {
        tx.sql()
                .createUpdate("""
                        insert into picture_choice (agency_id, project_id, result_id, files, wish_id)
                        values (:agency, :project, :result, :files, :wish)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindByType("files", choice.files(), FILES)
                .bind("wish", choice.wishId())
                .execute();
    }
}
