package dev.klartext.intake.confirmation;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored confirmations: due with the signature, done once their file is stored. */
@ApplicationScoped
public class Confirmations {

    public void due(Tx tx, Confirmable signed, UUID projectId, int number) {
        tx.sql()
                .createUpdate(signed.sql("""
                        insert into $table (agency_id, project_id, $number, due_at)
                        values (:agency, :project, :number, now())
                        """))
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("number", number)
                .execute();
    }

    /** The confirmation's file; empty before it is made. */
    public Optional<StoredFile> of(Tx tx, Confirmable signed, UUID projectId, int number) {
        return tx.sql()
                .createQuery(signed.sql("""
                        select file_name as name, sha256, size, media_type from $table
                        where project_id = :project and $number = :number and confirmed_at is not null
                        """))
                .bind("project", projectId)
                .bind("number", number)
                .mapTo(StoredFile.class)
                .findOne();
    }

    void done(Tx tx, Confirmable signed, UUID projectId, int number, StoredFile file, Instant at) {
        tx.sql()
                .createUpdate(signed.sql("""
                        update $table set file_name = :name, sha256 = :sha256, size = :size,
                            media_type = :mediaType, confirmed_at = :at
                        where project_id = :project and $number = :number and confirmed_at is null
                        """))
                .bindMethods(file)
                .bind("at", at)
                .bind("project", projectId)
                .bind("number", number)
                .execute();
    }

    void later(Tx tx, Confirmable signed, UUID projectId, int number, Instant at) {
        tx.sql()
                .createUpdate(signed.sql("""
                        update $table set due_at = :at
                        where project_id = :project and $number = :number and confirmed_at is null
                        """))
                .bind("at", at)
                .bind("project", projectId)
                .bind("number", number)
                .execute();
    }
}
