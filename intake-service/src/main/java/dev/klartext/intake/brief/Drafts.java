package dev.klartext.intake.brief;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.json.Json;

/** The stored drafts, one per project. */
@ApplicationScoped
public class Drafts {

    /** A document on its way into a jsonb column. */
    public record Document(@Json Brief document) {}

    public Draft of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select document, revision, edited_by, edited_at from brief where project_id = :project")
                .bind("project", projectId)
                .mapTo(Draft.class)
                .findOne()
                .orElseGet(Draft::unwritten);
    }

    /** Saves over the revision that was read; false if somebody else was faster. */
    boolean save(Tx tx, UUID projectId, Brief brief, long readRevision, String by) {
        Update save = readRevision == 0
                ? tx.sql().createUpdate("""
                        insert into brief (agency_id, project_id, document, revision, edited_by, edited_at)
                        values (:agency, :project, :document, 1, :by, :now) on conflict do nothing
                        """).bind("agency", tx.agencyId())
                : tx.sql().createUpdate("""
                        update brief set document = :document, revision = revision + 1, edited_by = :by,
                            edited_at = :now
                        where project_id = :project and revision = :read
                        """).bind("read", readRevision);
        return save.bind("project", projectId)
                        .bindMethods(new Document(brief))
                        .bind("by", by)
                        .bind("now", Instant.now())
                        .execute()
                == 1;
    }
}
