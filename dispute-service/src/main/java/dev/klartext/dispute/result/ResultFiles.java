package dev.klartext.dispute.result;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes which files belong to which draft; their bytes lie in the file store. */
@ApplicationScoped
public class ResultFiles {

    private static final String COLUMNS = "result_id, name, sha256, size, media_type, " + firstPage("SCREEN")
            + " picture_sha256, " + firstPage("THUMB") + " thumb_sha256";

    private static String firstPage(String tier) {
        return """
                (select p.sha256 from preview p
                 where p.agency_id = result_file.agency_id and p.project_id = result_file.project_id
                   and p.file_sha256 = result_file.sha256 and p.page = 1 and p.tier = '%s')
                """.formatted(tier);
    }

    public List<ResultFile> of(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("select " + COLUMNS + """
                         from result_file
                        where agency_id = :agency and project_id = :project and result_id = :result
                        order by rank
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(ResultFile.class)
                .list();
    }

    /** The files of the newest version of each deliverable, in their order. */
    public List<ResultFile> ofNewest(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select " + COLUMNS + """
                         from result_file
                        where agency_id = :agency and project_id = :project
                          and result_id in (select distinct on (deliverable_id) id from result
                                            where agency_id = :agency and project_id = :project
                                            order by deliverable_id, version desc)
                        order by rank
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(ResultFile.class)
                .list();
    }

    /**
     * A file that some draft of this project shows, or a picture drawn from one; nothing else is ever served. The same bytes
     * may have been shown under several names: the asked one is preferred.
     */
    Optional<ShownFile> shownIn(Tx tx, UUID projectId, String sha256, String name) {
        return tx.sql()
                .createQuery("""
                        select name, sha256, size, media_type from (
                            select name, sha256, size, media_type from result_file
                            where agency_id = :agency and project_id = :project and sha256 = :sha256
                            union all
                            select 'preview', sha256, coalesce(size, -1), media_type from preview
                            where agency_id = :agency and project_id = :project and sha256 = :sha256
                              and sha256 <> file_sha256
                        ) file
                        order by name = :name desc limit 1
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("sha256", sha256)
                .bind("name", name)
                .mapTo(ShownFile.class)
                .findFirst();
    }

    void add(Tx tx, UUID projectId, UUID resultId, List<ShownFile> files) {
        int rank = 0;
        for (ShownFile file : files) {
            tx.sql()
                    .createUpdate("""
                            insert into result_file
                                (agency_id, project_id, result_id, rank, name, sha256, size, media_type)
                            values (:agency, :project, :result, :rank, :name, :sha256, :size, :mediaType)
                            """)
                    .bind("agency", tx.agencyId())
                    .bind("project", projectId)
                    .bind("result", resultId)
                    .bind("rank", rank++)
                    .bindMethods(file)
                    .execute();
        }
    }
}
