package dev.klartext.communication.openpoint;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The points of projects with what their moves have made of them; whoever writes has locked the project's stream. */
@ApplicationScoped
class PointStates {

    static final String COLUMNS = OpenPoints.COLUMNS
            + ", revision, parent_id, asked_until, asked_words, asked_by, seen_at, waited, closed_at ";

    private static final String REMIND_ANEW =
            "reminders = 0, reminded_on = null, escalated_on = null, look_on = current_date + 1";

    Optional<PointState> find(Tx tx, UUID projectId, UUID id) {
        return tx.sql()
                .createQuery("select " + COLUMNS
                        + "from open_point where agency_id = :agency and project_id = :project and id = :id")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(PointState.class)
                .findOne();
    }

    /** Those that are late or once were, the latest first. */
    List<PointState> late(Tx tx, UUID projectId, LocalDate today) {
        return tx.sql()
                .createQuery("select " + COLUMNS + """
                        from open_point where agency_id = :agency and project_id = :project
                          and (waited > 0 or closed_at is null and due_on < :today)
                        order by id desc""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("today", today)
                .mapTo(PointState.class)
                .list();
    }

    /** The open points that are there for this one's sake. */
    List<UUID> children(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("""
                        select id from open_point
                        where agency_id = :agency and parent_id = :id and closed_at is null order by id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
    }

    void isForTheSakeOf(Tx tx, UUID child, UUID parent) {
        update(tx, child, "parent_id = :parent").bind("parent", parent).execute();
    }

    /** A new owner has not seen it, and has asked for nothing. */
    void handOn(Tx tx, UUID id, UUID personId, String name) {
        update(tx, id, """
                person_id = :person, name = :name, seen_at = null, asked_until = null, asked_words = null,
                asked_by = null, revision = revision + 1, """ + REMIND_ANEW)
                .bind("person", personId)
                .bind("name", name)
                .execute();
    }

    void ask(Tx tx, UUID id, LocalDate until, String words, UUID by) {
        update(tx, id, "asked_until = :until, asked_words = :words, asked_by = :by, revision = revision + 1")
                .bind("until", until)
                .bind("words", words)
                .bind("by", by)
                .execute();
    }

    void decline(Tx tx, UUID id) {
        update(tx, id, "asked_until = null, asked_words = null, asked_by = null, revision = revision + 1")
                .execute();
    }

    /** @param waited working days that it was late until now */
    void extend(Tx tx, UUID id, LocalDate dueOn, int waited) {
        update(tx, id, """
                due_on = :dueOn, waited = waited + :waited, asked_until = null, asked_words = null, asked_by = null,
                revision = revision + 1, """ + REMIND_ANEW)
                .bind("dueOn", dueOn)
                .bind("waited", waited)
                .execute();
    }

    void seen(Tx tx, UUID id) {
        update(tx, id, "seen_at = coalesce(seen_at, now())").execute();
    }

    void happened(Tx tx, UUID id, EntryBlock block) {
        happened(tx, List.of(id), block);
    }

    /** The same happened to all of them: a morning's reminders are many. */
    void happened(Tx tx, List<UUID> points, EntryBlock block) {
        tx.sql()
                .createUpdate("""
                        insert into point_happening (agency_id, id, point_id, happened_at, audience, what_de, what_en,
                            words_de, words_en)
                        select :agency, id, point_id, now(), :audience, :whatDe, :whatEn, :wordsDe, :wordsEn
                        from unnest(:ids, :points) as happened (id, point_id)""")
                .bind("agency", tx.agencyId())
                .bindArray(
                        "ids",
                        UUID.class,
                        points.stream().map(point -> Ids.next()).toList())
                .bindArray("points", UUID.class, points)
                .bind("audience", block.audience())
                .bind("whatDe", block.sentence().de())
                .bind("whatEn", block.sentence().en())
                .bind(
                        "wordsDe",
                        block.details() == null ? null : block.details().de())
                .bind(
                        "wordsEn",
                        block.details() == null ? null : block.details().en())
                .execute();
    }

    /** What happened to it, the first thing first, as far as the reader may know it. */
    List<PointHappening> happenings(Tx tx, Grant reader, UUID id) {
        return tx
                .sql()
                .createQuery("""
                        select id, happened_at, audience, what_de, what_en, words_de, words_en from point_happening
                        where agency_id = :agency and point_id = :id order by id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(PointHappening.class)
                .stream()
                .filter(happening -> happening.readableBy(reader))
                .toList();
    }

    private static Update update(Tx tx, UUID id, String set) {
        return tx.sql()
                .createUpdate("update open_point set " + set + " where agency_id = :agency and id = :id")
                .bind("agency", tx.agencyId())
                .bind("id", id);
    }
}
