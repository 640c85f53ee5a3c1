package dev.klartext.communication.status;

import static java.util.stream.Collectors.toMap;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/** The notes that were sent, and what the client's people said to them. */
@ApplicationScoped
public class StatusNotes {

    /** The newest note of each project of the agency that has one. */
    Map<UUID, StatusNote> newest(Tx tx) {
        return query(tx, """
                        select distinct on (project_id) * from status_note where agency_id = :agency
                        order by project_id, number desc""").mapTo(StatusNote.class).stream()
                .collect(toMap(StatusNote::projectId, Function.identity()));
    }

    /** The newest note of one project. */
    public Optional<StatusNote> newest(Tx tx, UUID projectId) {
        return of(tx, projectId, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** Notes of a project below a number, newest first. */
    List<StatusNote> of(Tx tx, UUID projectId, int below, int limit) {
        return query(tx, """
                        select * from status_note
                        where agency_id = :agency and project_id = :project and number < :below
                        order by number desc limit :limit""")
                .bind("project", projectId)
                .bind("below", below)
                .bind("limit", limit)
                .mapTo(StatusNote.class)
                .list();
    }

    Optional<StatusNote> find(Tx tx, UUID projectId, UUID id) {
        return query(tx, "select * from status_note where agency_id = :agency and project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(StatusNote.class)
                .findOne();
    }

    /** Whether the agency has ever sent one. */
    public boolean any(Tx tx) {
        return query(tx, "select exists (select from status_note where agency_id = :agency)")
                .mapTo(Boolean.class)
                .one();
    }

    void insert(Tx tx, StatusNote note) {
        tx.sql()
                .createUpdate("""
                        insert into status_note (agency_id, id, project_id, number, words, sent_by, sender_name, sent_at)
                        values (:agency, :id, :projectId, :number, :words, :sentBy, :senderName, :sentAt)""")
                .bind("agency", tx.agencyId())
                .bindMethods(note)
                .execute();
    }

    List<StatusAnswer> answers(Tx tx, UUID noteId) {
        return query(
                        tx,
                        "select * from status_answer where agency_id = :agency and note_id = :note order by answered_at")
                .bind("note", noteId)
                .mapTo(StatusAnswer.class)
                .list();
    }

    public Optional<StatusAnswer> answer(Tx tx, UUID noteId, UUID personId) {
        return answers(tx, noteId).stream()
                .filter(answer -> answer.personId().equals(personId))
                .findFirst();
    }

    /** Keeps an answer; the person's earlier one to the same note stays in the history alone. */
    void keep(Tx tx, StatusAnswer answer) {
        tx.sql()
                .createUpdate("""
                        insert into status_answer (agency_id, note_id, person_id, name, course, words, newcomers, trouble,
                            answered_at)
                        values (:agency, :noteId, :personId, :name, :course, :words, :newcomers, :trouble, :answeredAt)
                        on conflict (agency_id, note_id, person_id) do update set course = excluded.course,
                            words = excluded.words, newcomers = excluded.newcomers, trouble = excluded.trouble,
                            answered_at = excluded.answered_at""")
                .bind("agency", tx.agencyId())
                .bindMethods(answer)
                .execute();
    }

    private static Query query(Tx tx, String sql) {
        return tx.sql().createQuery(sql).bind("agency", tx.agencyId());
    }
}
