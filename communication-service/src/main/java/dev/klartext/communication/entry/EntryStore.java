package dev.klartext.communication.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.tenancy.Values;
import dev.klartext.communication.evidence.ContentPart;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** Writes entries and what is needed to seal them; whoever writes has locked the log before. */
@ApplicationScoped
class EntryStore {

    private static final String INSERT_ENTRY = """
            insert into entry (agency_id, id, project_id, log, number, kind, type, symbol, standing, audience, actor_id,
                actor_side, source, stream_id, epoch, position, occurred_at, recorded_at, seal_at, with_id, corrects,
                link, channel, point_id, deliverable_id)
            values (:agency, :id, :projectId, :log, :number, :kind, :type, :symbol, :standing, :audience, :actorId,
                :actorSide, :origin.source, :origin.streamId, :origin.epoch, :origin.position, :occurredAt,
                :recordedAt, :sealAt, :withId, :corrects, :link, :channel, :pointId, :deliverableId)""";

    /** One statement, for most of what an append costs is going to the database and back; by hand for the same reason. */
    private static final String INSERT_SEALED = "with written as (" + INSERT_ENTRY.replaceAll(":[A-Za-z.]+", "?") + """
            ), texts as (
                insert into content (agency_id, entry_id, part, salt, text)
                select ?, ?, part, decode(salt, 'hex'), text from unnest(?, ?, ?) as parts (part, salt, text)
            ), hashed as (
                insert into leaf (agency_id, project_id, log, number, entry_id, bytes, hash, completes)
                values (?, ?, ?, ?, ?, ?, ?, ?)
            )
            update log set size = ?, frontier = ? where agency_id = ? and project_id = ? and kind = ?""";

    /** A row of the texts. */
    public record PartOfEntry(UUID entryId, @Nested ContentPart part) {}

    /** Those of a locked log whose time to be taken back is over, in the order in which they are sealed. */
    List<Entry> due(Tx tx, UUID projectId, LogKind log, Instant now) {
        return tx.sql()
                .createQuery("""
                        select e.*, null::bytea as leaf_hash, '{}'::jsonb as content, '[]'::jsonb as files,
                               null::bigint as corrected_by
                        from entry e
                        where e.agency_id = :agency and e.project_id = :project and e.log = :log
                          and e.number is null and e.seal_at <= :now
                        order by e.seal_at, e.id""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("log", log)
                .bind("now", now)
                .mapTo(Entry.class)
                .list();
    }

    /** The texts of an entry with their salts. */
    List<ContentPart> parts(Tx tx, UUID entryId) {
        return parts(tx, List.of(entryId)).getOrDefault(entryId, List.of());
    }

    /** The texts of some entries with their salts, by entry. */
    Map<UUID, List<ContentPart>> parts(Tx tx, List<UUID> entryIds) {
        return tx
                .sql()
                .createQuery("""
                        select entry_id, part as name, salt, text from content
                        where agency_id = :agency and entry_id = any(:entries) order by part""")
                .bind("agency", tx.agencyId())
                .bindArray("entries", UUID.class, entryIds)
                .mapTo(PartOfEntry.class)
                .stream()
                .collect(groupingBy(PartOfEntry::entryId, mapping(PartOfEntry::part, toList())));
    }

    /** Writes an entry that has its number together with its leaf. */
    void insertSealed(Tx tx, Entry sealed, List<ContentPart> parts, Log.Grown grown) {
        tx.byHand(INSERT_SEALED, (statement, values) -> {
            row(values, tx.agencyId(), sealed);
            texts(values.uuid(tx.agencyId()).uuid(sealed.id()), parts);
            leaf(values.uuid(tx.agencyId()).uuid(sealed.projectId()).word(sealed.log()), grown.leaf());
            values.number(grown.log().size()).bytes(grown.log().frontier());
            values.uuid(tx.agencyId()).uuid(sealed.projectId()).word(sealed.log());
            return statement.execute();
        });
        if (!sealed.files().isEmpty()) {
            attach(tx, sealed);
        }
    }

    private static void row(Values values, UUID agency, Entry entry) throws SQLException {
        values.uuid(agency).uuid(entry.id()).uuid(entry.projectId()).word(entry.log());
        values.number(entry.number()).word(entry.kind()).text(entry.type()).word(entry.symbol());
        values.word(entry.standing())
                .word(entry.audience())
                .uuid(entry.actorId())
                .word(entry.actorSide());
        Origin origin = entry.origin();
        values.text(origin.source())
                .uuid(origin.streamId())
                .number(origin.epoch())
                .number(origin.position());
        values.time(entry.occurredAt())
                .time(entry.recordedAt())
                .time(entry.sealAt())
                .uuid(entry.withId());
        values.number(entry.corrects()).text(entry.link()).word(entry.channel()).uuid(entry.pointId());
        values.uuid(entry.deliverableId());
    }

    private static void texts(Values values, List<ContentPart> parts) throws SQLException {
        values.texts(parts.stream().map(ContentPart::name).toList());
        values.texts(parts.stream().map(EntryStore::hex).toList());
        values.texts(parts.stream().map(ContentPart::text).toList());
    }

    private static void leaf(Values values, Logs.Leaf leaf) throws SQLException {
        values.number(leaf.number()).uuid(leaf.entryId());
        values.bytes(leaf.bytes()).bytes(leaf.hash()).bytes(leaf.completes());
    }

    private static String hex(ContentPart part) {
        return HexFormat.of().formatHex(part.salt());
    }

    void insert(Tx tx, Entry entry, List<ContentPart> parts) {
        tx.sql()
                .createUpdate(INSERT_ENTRY)
                .bind("agency", tx.agencyId())
                .bindMethods(entry)
                .execute();
        var insert = tx.sql().prepareBatch("""
                insert into content (agency_id, entry_id, part, salt, text)
                values (:agency, :entry, :name, :salt, :text)""");
        parts.forEach(part -> insert.bind("agency", tx.agencyId())
                .bind("entry", entry.id())
                .bindMethods(part)
                .add());
        insert.execute();
        if (!entry.files().isEmpty()) {
            attach(tx, entry);
        }
    }

    /** Gives the entries of these leaves their numbers. */
    void number(Tx tx, List<Logs.Leaf> leaves) {
        var update =
                tx.sql().prepareBatch("update entry set number = :number where agency_id = :agency and id = :entryId");
        leaves.forEach(
                leaf -> update.bind("agency", tx.agencyId()).bindMethods(leaf).add());
        update.execute();
    }

    private static void attach(Tx tx, Entry entry) {
        var insert = tx.sql().prepareBatch("""
                insert into attachment (agency_id, entry_id, rank, name, sha256, size, media_type)
                values (:agency, :entry, :rank, :name, :sha256, :size, :mediaType)""");
        entry.files()
                .forEach(file -> insert.bind("agency", tx.agencyId())
                        .bind("entry", entry.id())
                        .bindMethods(file)
                        .add());
        insert.execute();
    }

    /** Ends the time in which an entry can be taken back; false if it is gone. */
    boolean sealAt(Tx tx, UUID entryId, Instant now) {
        return tx.sql()
                        .createUpdate("""
                                update entry set seal_at = least(seal_at, :now)
                                where agency_id = :agency and id = :id""")
                        .bind("now", now)
                        .bind("agency", tx.agencyId())
                        .bind("id", entryId)
                        .execute()
                == 1;
    }

    /** Deletes an entry that has no number; content and attachments go with it. */
    void delete(Tx tx, UUID entryId) {
        tx.sql()
                .createUpdate("delete from entry where agency_id = :agency and id = :id and number is null")
                .bind("agency", tx.agencyId())
                .bind("id", entryId)
                .execute();
    }
}
