package dev.klartext.communication.mail;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

/** The outgoing mails in the database. */
@ApplicationScoped
class Mails {

    private static final QualifiedType<List<StoredFile>> SENT_FILES =
            QualifiedType.of(new GenericType<List<StoredFile>>() {}).with(Json.class);

    void insert(Tx tx, Mail mail) {
        tx.sql()
                .createUpdate("""
                        insert into mail (agency_id, id, project_id, person_id, sender_id, sender_name, sender_side,
                            audience, subject_de, subject_en, body_de, body_en, action_de, action_en, link, files,
                            created_at)
                        values (:agency, :id, :projectId, :personId, :senderId, :senderName, :senderSide,
                            :audience, :subjectDe, :subjectEn, :bodyDe, :bodyEn, :actionDe, :actionEn, :link, :files,
                            :createdAt)""")
                .bind("agency", tx.agencyId())
                .bindMethods(mail)
                .execute();
    }

    /** Takes a mail for sending; empty if somebody else was faster. */
    Optional<Mail> claim(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("""
                        update mail set state = 'SENDING', attempts = attempts + 1, claimed_at = now()
                        where agency_id = :agency and id = :id and state = 'WAITING' and due_at <= now()
                        returning *""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(Mail.class)
                .findOne();
    }

    /** Keeps what is about to leave, without the secret in its link. */
    void leaving(Tx tx, UUID id, OutgoingMail outgoing) {
        tx.sql()
                .createUpdate("""
                        update mail set sent_to = :to, sent_subject = :subject, sent_text = :kept, sent_files = :files
                        where agency_id = :agency and id = :id""")
                .bind("to", outgoing.to())
                .bind("subject", outgoing.subject())
                .bind("kept", outgoing.textWithoutSecret())
                .bindByType("files", outgoing.files(), SENT_FILES)
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .execute();
    }

    void settle(Tx tx, UUID id, MailState state, String answer) {
        tx.sql()
                .createUpdate("""
                        update mail set state = :state, answer = :answer, settled_at = now()
                        where agency_id = :agency and id = :id and state = 'SENDING'""")
                .bind("state", state)
                .bind("answer", answer)
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .execute();
    }

    void waitUntil(Tx tx, UUID id, Instant due, String answer) {
        tx.sql()
                .createUpdate("""
                        update mail set state = 'WAITING', due_at = :due, answer = :answer
                        where agency_id = :agency and id = :id and state in ('SENDING', 'WAITING')""")
                .bind("due", due)
                .bind("answer", answer)
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .execute();
    }

    int attempts(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("select attempts from mail where agency_id = :agency and id = :id")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    /** Whether this person has had, or may have had, a mail from this agency before. */
    boolean wroteBefore(Tx tx, UUID personId, UUID mailId) {
        return tx.sql()
                .createQuery("""
                        select exists (select from mail where agency_id = :agency and person_id = :person and id <> :id
                            and state in ('HANDED_OVER', 'UNCLEAR'))""")
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .bind("id", mailId)
                .mapTo(Boolean.class)
                .one();
    }

    /** The mails of one project, or of none, to one person that went out before, oldest first: what a new one belongs to. */
    List<UUID> threadOf(Tx tx, UUID projectId, UUID personId, UUID mailId) {
        return tx.sql()
                .createQuery("""
                        select id from mail
                        where agency_id = :agency and person_id = :person and id <> :id
                          and project_id is not distinct from cast(:project as uuid)
                          and state in ('HANDED_OVER', 'UNCLEAR')
                        order by id""")
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .bind("project", projectId)
                .bind("id", mailId)
                .mapTo(UUID.class)
                .list();
    }
}
