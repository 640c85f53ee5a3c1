package dev.klartext.communication.entry;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.LogKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The entries of projects as somebody may read them. */
@ApplicationScoped
public class Entries {

    private static final String SELECT = """
            select e.*, l.hash as leaf_hash,
                   (select jsonb_object_agg(c.part, c.text) from content c
                    where c.agency_id = e.agency_id and c.entry_id = e.id) as content,
                   (select coalesce(jsonb_agg(jsonb_build_object('rank', a.rank, 'name', a.name, 'sha256', a.sha256,
                                                                 'size', a.size, 'mediaType', a.media_type)
                                              order by a.rank), '[]')
                    from attachment a where a.agency_id = e.agency_id and a.entry_id = e.id) as files,
                   (select max(k.number) from entry k
                    where k.agency_id = e.agency_id and k.project_id = e.project_id and k.log = e.log
                      and k.corrects = e.number and k.audience = any(:audiences)) as corrected_by
            from entry e
            left join leaf l on l.agency_id = e.agency_id and l.project_id = e.project_id and l.log = e.log
                 and l.number = e.number
            where e.agency_id = :agency and e.project_id = :project
              and e.audience = any(:audiences) and (e.number is not null or e.actor_side = :side)
            """;

    // What is not sealed yet stands behind all numbers.
    private static final long UNSEALED = Long.MAX_VALUE;

    /** The last entry of a part of a list by number: what the next part begins behind. */
    public record After(long number, UUID id) {
        static final After START = new After(0, new UUID(0, 0));

        static After of(Entry entry) {
            return new After(entry.sealed() ? entry.number() : UNSEALED, entry.id());
        }

        static After parse(String key) {
            String[] parts = key.split(" ", 2);
            return new After(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        }

        String key() {
            return number + " " + id;
        }
    }

    /** One log in the order of its numbers; with one row more than the limit if there is more. */
    List<Entry> byNumber(Tx tx, UUID projectId, LogKind log, Sight sight, After after, int limit) {
        // Each half has its index; one statement, so that nothing slips from the one into the other meanwhile.
        return query(
                        tx,
                        projectId,
                        sight,
                        List.of(
                                "and e.log = :log and e.number > :number order by e.number limit :limit",
                                "and e.log = :log and e.number is null and e.id > :unsealed order by e.id limit :limit"))
                .bind("log", log)
                .bind("number", after.number())
                .bind("unsealed", after.number() == UNSEALED ? after.id() : After.START.id())
                .bind("limit", limit + 1)
                .mapTo(Entry.class)
                .list();
    }

    /** The sealed entries of one log in the order of their numbers. */
    public Slice<Entry> sealed(Tx tx, UUID projectId, LogKind log, Sight sight, String cursor, int limit) {
        List<Entry> found = query(tx, projectId, sight, """
                        and e.log = :log and e.number > :after order by e.number limit :limit""")
                .bind("log", log)
                .bind("after", Cursor.number(cursor).orElse(0L))
                .bind("limit", limit + 1)
                .mapTo(Entry.class)
                .list();
        return Slice.of(found, limit, entry -> entry.number().toString());
    }

    /** Both logs, newest first, or going up the next ones first; with one row more than the limit if there is more. */
    public List<Entry> newest(Tx tx, UUID projectId, Sight sight, Selection chosen, int limit) {
        return query(tx, projectId, sight, chosen.condition() + chosen.order() + " limit :limit")
                .bindMethods("chosen", chosen)
                .bind("limit", limit + 1)
                .mapTo(Entry.class)
                .list();
    }

    /** What both sides have confirmed, newest first. */
    public List<Entry> confirmed(Tx tx, UUID projectId, Sight sight, int limit) {
        return query(tx, projectId, sight, "and e.standing = 'CONFIRMED' order by e.id desc limit :limit")
                .bind("limit", limit)
                .mapTo(Entry.class)
                .list();
    }

    public Optional<Entry> find(Tx tx, UUID projectId, Sight sight, UUID id) {
        return query(tx, projectId, sight, "and e.id = :id")
                .bind("id", id)
                .mapTo(Entry.class)
                .findOne();
    }

    /** The entry with this number of a log. */
    public Optional<Entry> numbered(Tx tx, UUID projectId, Sight sight, LogKind log, long number) {
        return query(tx, projectId, sight, "and e.log = :log and e.number = :number")
                .bind("log", log)
                .bind("number", number)
                .mapTo(Entry.class)
                .findOne();
    }

    /**
     * How much of the history somebody has seen.
     *
     * @param shared number of the last entry of the shared log that can be known, also by who may not read it
     * @param internal the same for the internal log
     * @param unsealed the newest entry that was shown, sealed or not
     */
    public record Seen(long shared, long internal, UUID unsealed) {}

    /** What was sealed, or written by the reader's own side, since then; in the order in which it came. */
    public List<Entry> since(Tx tx, UUID projectId, Sight sight, Seen seen, int limit) {
        return query(
                        tx,
                        projectId,
                        sight,
                        List.of(
                                "and e.log = 'SHARED' and e.number > :shared order by e.number limit :limit",
                                "and e.log = 'INTERNAL' and e.number > :internal order by e.number limit :limit",
                                "and e.number is null and e.id > :unsealed order by e.id limit :limit"))
                .bindMethods(seen)
                .bind("limit", limit)
                .mapTo(Entry.class)
                .list();
    }

    /** Several parts of the entries, one after the other; sealed ones by number first. */
    private static Query query(Tx tx, UUID projectId, Sight sight, List<String> parts) {
        String all = parts.stream().map(part -> "(" + SELECT + part + ")").collect(Collectors.joining(" union all "));
        return bound(
                tx.sql().createQuery("select * from (" + all + ") e order by number, id limit :limit"),
                tx,
                projectId,
                sight);
    }

    private static Query query(Tx tx, UUID projectId, Sight sight, String rest) {
        return bound(tx.sql().createQuery(SELECT + rest), tx, projectId, sight);
    }

    private static Query bound(Query query, Tx tx, UUID projectId, Sight sight) {
        return query.bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindArray(
                        "audiences",
                        String.class,
                        sight.audiences().stream().map(Audience::name).toList())
                .bind("side", sight.side());
    }
}
