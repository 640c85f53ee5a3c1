package dev.klartext.communication.search;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks the database's one search function, and reads what it names under row-level security. */
@ApplicationScoped
class SearchIndex {

    /** How much of a name has to be right, from 0 to 1: a letter too much or two that are swapped are forgiven. */
    private static final double ALIKE = 0.5;

    /**
     * What the function is asked in one agency; null counts for nothing.
     *
     * @param projects null for all of the agency's
     */
    record Query(
            List<UUID> projects,
            Sight sight,
            String words,
            boolean forgiving,
            EntryKind kind,
            List<UUID> people,
            Instant since,
            Instant until,
            UUID before,
            int limit) {}

    /**
     * Ids of entries, newest first.
     *
     * @param hits the words by which they were found, or how these begin
     */
    record Ids(List<UUID> ids, List<String> hits) {}

    /** A row of the function's answer. */
    public record Row(UUID entryId, List<String> hits) {}

    Ids find(Tx tx, Query query) {
        List<Row> rows = tx.sql()
                .createQuery("""
                        select entry_id, hits from search_entries(:agency, :projects, :audiences, :words, :forgiving,
                            :kind, :people, :since, :until, :before, :limit)""")
                .bind("agency", tx.agencyId())
                .bindByType("projects", ids(query.projects()), UUID[].class)
                .bindArray("audiences", String.class, audiences(query.sight()))
                .bind("words", query.words())
                .bind("forgiving", query.forgiving())
                .bind("kind", query.kind())
                .bindByType("people", ids(query.people()), UUID[].class)
                .bindByType("since", query.since(), Instant.class)
                .bindByType("until", query.until(), Instant.class)
                .bindByType("before", query.before(), UUID.class)
                .bind("limit", query.limit())
                .mapTo(Row.class)
                .list();
        return new Ids(
                rows.stream().map(Row::entryId).toList(),
                rows.isEmpty() ? List.of() : rows.getFirst().hits());
    }

    /** These entries, newest first, as far as the reader may see them. */
    List<Hit> entries(Tx tx, Sight sight, List<UUID> ids) {
        return tx.sql()
                .createQuery("""
                        select e.id, e.project_id, e.log, e.number, e.kind, e.standing, e.occurred_at,
                               (select jsonb_object_agg(c.part, c.text) from content c
                                where c.agency_id = e.agency_id and c.entry_id = e.id) as content
                        from entry e
                        where e.agency_id = :agency and e.id = any(:ids) and e.audience = any(:audiences)
                          and e.number is not null
                        order by e.id desc""")
                .bind("agency", tx.agencyId())
                .bindArray("ids", UUID.class, ids)
                .bindArray("audiences", String.class, audiences(sight))
                .mapTo(Hit.class)
                .list();
    }

    /**
     * The people of these projects, and of the agency, whose names hold these words.
     *
     * @param forgiving whether a name that is written alike counts too
     */
    List<UUID> people(Tx tx, Collection<UUID> projects, String name, boolean forgiving) {
        return tx.sql()
                .createQuery("""
                        select person_id from (
                            select person_id, name from chassis.access_participation
                            where agency_id = :agency and project_id = any(:projects)
                            union
                            select person_id, name from chassis.access_member where agency_id = :agency) known
                        where search_plain(name) like '%' || search_plain(:name) || '%'
                           or :forgiving and word_similarity(search_plain(:name), search_plain(name)) >= :alike""")
                .bind("agency", tx.agencyId())
                .bindArray("projects", UUID.class, List.copyOf(projects))
                .bind("name", name)
                .bind("forgiving", forgiving)
                .bind("alike", ALIKE)
                .mapTo(UUID.class)
                .list();
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private static List<String> audiences(Sight sight) {
        return sight.audiences().stream().map(Audience::name).toList();
    }
}
