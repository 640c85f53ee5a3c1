package dev.klartext.dispute.upload;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes files on their way in. */
@ApplicationScoped
public class Uploads {

    private static final String COLUMNS = """
            select project_id, id, deliverable_id, name, size, modified, received, store_id, media_type, sha256, kept,
                   expires_at
              from upload
            """;

    /** What a project's begun uploads take together. */
    public record Load(int uploads, long bytes) {}

    /** One upload of this person; those of others are not there. */
    public Optional<Upload> find(Tx tx, UUID project, UUID person, UUID id) {
        return tx.sql()
                .createQuery(COLUMNS + """
                        where agency_id = :agency and project_id = :project and id = :id and person_id = :person
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("person", person)
                .bind("id", id)
                .mapTo(Upload.class)
                .findOne();
    }

    /** A person's uploads that no draft shows yet, the oldest first. */
    public List<Upload> waiting(Tx tx, UUID project, UUID person) {
        return tx.sql()
                .createQuery(COLUMNS + """
                        where agency_id = :agency and project_id = :project and person_id = :person
                          and shown_at is null and expires_at > now()
                        order by id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("person", person)
                .mapTo(Upload.class)
                .list();
    }

    Load load(Tx tx, UUID project) {
        return tx.sql()
                .createQuery("""
                        select count(*) as uploads, coalesce(sum(size), 0) as bytes from upload
                        where agency_id = :agency and project_id = :project
                          and shown_at is null and expires_at > now()
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .mapTo(Load.class)
                .one();
    }

    void begin(Tx tx, UUID project, UUID person, UUID id, NewUpload wanted, Instant expiresAt) {
        tx.sql()
                .createUpdate("""
                        insert into upload
                            (agency_id, project_id, id, person_id, deliverable_id, name, size, modified, expires_at)
                        values (:agency, :project, :id, :person, :deliverableId, :name, :size, :modified, :expires)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("person", person)
                .bind("id", id)
                .bind("expires", expiresAt)
                .bindMethods(wanted)
                .execute();
    }

    /** Makes this request the one that writes from here on; empty if the file has come to another place. */
    Optional<Received> claim(Tx tx, Upload upload, UUID writer, long offset, Instant expiresAt) {
        return tx.sql()
                .createQuery("""
                        update upload set writer = :writer, expires_at = :expires
                        where agency_id = :agency and project_id = :project and id = :id
                          and received = :offset and sha256 is null
                        returning received as bytes, store_id, etags, digest, tail, media_type
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", upload.projectId())
                .bind("id", upload.id())
                .bind("writer", writer)
                .bind("offset", offset)
                .bind("expires", expiresAt)
                .mapTo(Received.class)
                .findOne();
    }

    /** Notes what is safe now; false if another request writes by now. */
    boolean advance(Tx tx, Upload upload, UUID writer, Received received) {
        return tx.sql()
                        .createUpdate("""
                        update upload set received = :bytes, store_id = :storeId, etags = :etags, digest = :digest,
                                          tail = :tail, media_type = :mediaType
                        where agency_id = :agency and project_id = :project and id = :id and writer = :writer
                        """)
                        .bind("agency", tx.agencyId())
                        .bind("project", upload.projectId())
                        .bind("id", upload.id())
                        .bind("writer", writer)
                        .bind("bytes", received.bytes())
                        .bind("storeId", received.storeId())
                        .bindArray("etags", String.class, received.etags())
                        .bind("digest", received.digest())
                        .bind("tail", received.tail())
                        .bind("mediaType", received.mediaType())
                        .execute()
                == 1;
    }

    void whole(Tx tx, Upload upload, String sha256) {
        tx.sql()
                .createUpdate("""
                        update upload set sha256 = :sha256, digest = null
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", upload.projectId())
                .bind("id", upload.id())
                .bind("sha256", sha256)
                .execute();
    }

    void kept(Tx tx, Upload upload) {
        tx.sql()
                .createUpdate("""
                        update upload set kept = true
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", upload.projectId())
                .bind("id", upload.id())
                .execute();
    }

    /** A draft shows these; nothing offers to go on with them any more. */
    public void shown(Tx tx, UUID project, List<String> ids) {
        tx.sql()
                .createUpdate("""
                        update upload set shown_at = now()
                        where agency_id = :agency and project_id = :project and id = any(cast(:ids as uuid[]))
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bindArray("ids", String.class, ids)
                .execute();
    }

    /** Keeps everybody from writing on; returns the store's id if there is something in the store. */
    Optional<Upload> close(Tx tx, UUID project, UUID id) {
        tx.sql()
                .createUpdate("""
                        update upload set writer = null
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("id", id)
                .execute();
        return tx.sql()
                .createQuery(COLUMNS + "where agency_id = :agency and project_id = :project and id = :id")
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("id", id)
                .mapTo(Upload.class)
                .findOne();
    }

    void remove(Tx tx, UUID project, UUID id) {
        tx.sql()
                .createUpdate("delete from upload where agency_id = :agency and project_id = :project and id = :id")
                .bind("agency", tx.agencyId())
                .bind("project", project)
                .bind("id", id)
                .execute();
    }
}
