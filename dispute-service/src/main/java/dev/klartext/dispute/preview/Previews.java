package dev.klartext.dispute.preview;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes what was drawn of files; the pictures' bytes lie in the file store. */
@ApplicationScoped
public class Previews {

    /** A file as far as it is drawn. */
    public record Drawn(String fileSha256, DrawingState state, Integer pages) {}

    /** What there is to look at of these files, by their SHA-256; nothing for a file that is not drawn. */
    public Map<String, FilePreviews> of(Tx tx, UUID projectId, Collection<String> files) {
        Map<String, List<Preview>> pictures = tx
                .sql()
                .createQuery("""
                        select file_sha256, page, tier, sha256, media_type, size, width, height from preview
                        where agency_id = :agency and project_id = :project and file_sha256 = any(:files)
                        order by file_sha256, page, width
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindArray("files", String.class, files.toArray())
                .mapTo(Preview.class)
                .stream()
                .collect(Collectors.groupingBy(Preview::fileSha256));
        return tx
                .sql()
                .createQuery("""
                        select file_sha256, state, pages from drawing
                        where agency_id = :agency and project_id = :project and file_sha256 = any(:files)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindArray("files", String.class, files.toArray())
                .mapTo(Drawn.class)
                .stream()
                .collect(Collectors.toMap(
                        Drawn::fileSha256,
                        drawn -> FilePreviews.of(
                                drawn.state(), drawn.pages(), pictures.getOrDefault(drawn.fileSha256(), List.of()))));
    }

    void add(Tx tx, UUID projectId, Preview preview) {
        tx.sql()
                .createUpdate("""
                        insert into preview
                            (agency_id, project_id, file_sha256, page, tier, sha256, media_type, size, width, height)
                        values (:agency, :project, :fileSha256, :page, :tier, :sha256, :mediaType, :size, :width, :height)
                        on conflict do nothing
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(preview)
                .execute();
    }
}
