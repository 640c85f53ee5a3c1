package dev.klartext.intake.brief;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored order confirmations: due with the order, done once their file is stored. */
@ApplicationScoped
class Confirmations {

    void due(Tx tx, UUID projectId, int version) {
        tx.sql()
                .createUpdate("""
                        insert into brief_confirmation (agency_id, project_id, version, due_at)
                        values (:agency, :project, :version, now())
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("version", version)
                .execute();
    }

    /** The confirmation's file; empty before it is made. */
    Optional<StoredFile> of(Tx tx, UUID projectId, int version) {
        return tx.sql()
                .createQuery("""
                        select file_name as name, sha256, size, media_type from brief_confirmation
                        where project_id = :project and version = :version and confirmed_at is not null
                        """)
                .bind("project", projectId)
                .bind("version", version)
                .mapTo(StoredFile.class)
                .findOne();
    }

    void done(Tx tx, UUID projectId, int version, StoredFile file, Instant at) {
        tx.sql()
                .createUpdate("""
                        update brief_confirmation set file_name = :name, sha256 = :sha256, size = :size,
                            media_type = :mediaType, confirmed_at = :at
                        where project_id = :project and version = :version and confirmed_at is null
                        """)
                .bindMethods(file)
                .bind("at", at)
                .bind("project", projectId)
                .bind("version", version)
                .execute();
    }

    void later(Tx tx, UUID projectId, int version, Instant at) {
        tx.sql()
                .createUpdate("""
                        update brief_confirmation set due_at = :at
                        where project_id = :project and version = :version and confirmed_at is null
                        """)
                .bind("at", at)
                .bind("project", projectId)
                .bind("version", version)
                .execute();
    }
}
