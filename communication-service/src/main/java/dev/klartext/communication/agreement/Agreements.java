package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The agreements of projects as they stand now. */
@ApplicationScoped
public class Agreements {

    private static final String SELECT = """
            select a.*, v.text, v.sent_at,
                   greatest(v.due_on, (select max(p.due_on) from agreement_person p
                                       where p.agency_id = a.agency_id and p.agreement_id = a.id
                                         and p.version = a.version)) as due_on
            from agreement a
            join agreement_version v on v.agency_id = a.agency_id and v.agreement_id = a.id and v.version = a.version
            where a.agency_id = :agency and a.project_id = :project and a.audience = any(:audiences)\s""";

    @Inject
    AskedPeople people;

    /** A row without the people. */
    public record Row(
            UUID id,
            UUID projectId,
            UUID entryId,
            UUID askedBy,
            String askedByName,
            Side askedBySide,
            Audience audience,
            int version,
            String text,
            Instant sentAt,
            LocalDate dueOn,
            UUID askerPoint,
            Instant agreedAt,
            Instant withdrawnAt) {

        Agreement with(List<Asked> people) {
            return new Agreement(
                    id,
                    projectId,
                    entryId,
                    askedBy,
                    askedByName,
                    askedBySide,
                    audience,
                    version,
                    text,
                    sentAt,
                    dueOn,
                    askerPoint,
                    agreedAt,
                    withdrawnAt,
                    people);
        }
    }

    /** One of the reader's project; 404 if there is none that they may read. */
    public Agreement get(Tx tx, Grant reader, UUID id) {
        return get(tx, reader.projectId(), Sight.of(reader), id);
    }

    /** One of this project for whoever sees this much. */
    Agreement get(Tx tx, UUID projectId, Sight sight, UUID id) {
        return list(tx, query(tx, projectId, sight, "and a.id = :id").bind("id", id)).stream()
                .findFirst()
                .orElseThrow(Gate::notFound);
    }

    /** Newest first; with one more than the limit if there is more. */
    public List<Agreement> of(Tx tx, Grant reader, Optional<UUID> before, int limit) {
        return list(
                tx,
                query(
                                tx,
                                reader.projectId(),
                                Sight.of(reader),
                                "and (:before::uuid is null or a.id < :before) order by a.id desc limit :limit")
                        .bind("before", before.orElse(null))
                        .bind("limit", limit + 1));
    }

    /** What stands at each of these entries that an agreement was made from: the newest. */
    public Map<UUID, AgreementMark> marks(Tx tx, Grant reader, Collection<UUID> entries, LocalDate today) {
        return list(
                        tx,
                        query(tx, reader.projectId(), Sight.of(reader), "and a.entry_id = any(:entries) order by a.id")
                                .bindArray("entries", UUID.class, List.copyOf(entries)))
                .stream()
                .collect(Collectors.toMap(
                        Agreement::entryId,
                        one -> new AgreementMark(one.state(today), one.path()),
                        (earlier, later) -> later));
    }

    /** All versions of one agreement with what was said to each, oldest first. */
    List<SentVersion> versions(Tx tx, UUID id) {
        return tx
                .sql()
                .createQuery("""
                        select version, text, sent_at, due_on from agreement_version
                        where agency_id = :agency and agreement_id = :id order by version""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(SentVersion.Row.class)
                .stream()
                .map(row -> row.with(people.of(tx, id, row.version())))
                .toList();
    }

    void insert(Tx tx, Grant asker, UUID id, UUID entryId, Audience audience) {
        tx.sql()
                .createUpdate("""
                        insert into agreement (agency_id, id, project_id, entry_id, asked_by, asked_by_name, asked_by_side,
                            audience, version)
                        values (:agency, :id, :projectId, :entry, :personId, :name, :side, :audience, 1)""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("entry", entryId)
                .bind("audience", audience)
                .bindMethods(asker)
                .execute();
    }

    void insertVersion(Tx tx, UUID id, int version, String text, Instant sentAt, LocalDate dueOn) {
        tx.sql()
                .createUpdate("""
                        insert into agreement_version (agency_id, agreement_id, version, text, sent_at, due_on)
                        values (:agency, :id, :version, :text, :sentAt, :dueOn)""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("version", version)
                .bind("text", text)
                .bind("sentAt", sentAt)
                .bind("dueOn", dueOn)
                .execute();
        tx.sql()
                .createUpdate("""
                        update agreement set version = :version, asker_point = null
                        where agency_id = :agency and id = :id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("version", version)
                .execute();
    }

    void end(Tx tx, UUID id, Instant agreedAt, Instant withdrawnAt) {
        tx.sql()
                .createUpdate("""
                        update agreement set agreed_at = :agreedAt, withdrawn_at = :withdrawnAt, asker_point = null
                        where agency_id = :agency and id = :id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("agreedAt", agreedAt)
                .bind("withdrawnAt", withdrawnAt)
                .execute();
    }

    void askerOwes(Tx tx, UUID id, UUID pointId) {
        tx.sql()
                .createUpdate("update agreement set asker_point = :point where agency_id = :agency and id = :id")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .bind("point", pointId)
                .execute();
    }

    private List<Agreement> list(Tx tx, Query query) {
        return query.mapTo(Row.class).list().stream()
                .map(row -> row.with(people.of(tx, row.id(), row.version())))
                .toList();
    }

    private static Query query(Tx tx, UUID projectId, Sight sight, String rest) {
        return tx.sql()
                .createQuery(SELECT + rest)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindArray(
                        "audiences",
                        String.class,
                        sight.audiences().stream().map(Audience::name).toList());
    }
}
