package dev.klartext.dispute.preview;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Reads and writes which files are to be drawn. Several replicas take them; a claim ends by itself. */
@ApplicationScoped
public class Drawings {

    @Inject
    DrawWaiting drawing;

    /** Asks for the previews of a file; the same bytes in the same project are drawn once. */
    public void order(Tx tx, UUID projectId, String fileSha256, String mediaType, long size) {
        tx.sql()
                .createUpdate("""
                        insert into drawing (agency_id, project_id, file_sha256, media_type, size)
                        values (:agency, :project, :sha256, :mediaType, :size) on conflict do nothing
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("sha256", fileSha256)
                .bind("mediaType", mediaType)
                .bind("size", size)
                .execute();
        tx.afterCommit(drawing::wake);
    }

    /** Takes a file for so long, unless somebody else has it. */
    Optional<Drawing> claim(Tx tx, UUID projectId, String fileSha256, Duration claim) {
        return tx.sql()
                .createQuery("""
                        update drawing set tries = tries + 1, due_at = :until
                        where agency_id = :agency and project_id = :project and file_sha256 = :sha256
                          and state = 'WAITING' and due_at <= now()
                        returning project_id, file_sha256, media_type, size, tries
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("sha256", fileSha256)
                .bind("until", Instant.now().plus(claim))
                .mapTo(Drawing.class)
                .findOne();
    }

    void pages(Tx tx, Drawing drawing, int pages) {
        update(tx, drawing, "pages = :pages").bind("pages", pages).execute();
    }

    void end(Tx tx, Drawing drawing, DrawingState state) {
        update(tx, drawing, "state = :state").bind("state", state.name()).execute();
    }

    /** Another try at this time; one that failed through no fault of the file is not counted. */
    void again(Tx tx, Drawing drawing, Instant at, boolean counted) {
        update(tx, drawing, "due_at = :at, tries = :tries")
                .bind("at", at)
                .bind("tries", drawing.tries() - (counted ? 0 : 1))
                .execute();
    }

    private static Update update(Tx tx, Drawing drawing, String set) {
        return tx.sql()
                .createUpdate("update drawing set " + set
                        + " where agency_id = :agency and project_id = :project and file_sha256 = :sha256")
                .bind("agency", tx.agencyId())
                .bind("project", drawing.projectId())
                .bind("sha256", drawing.fileSha256());
    }
}
