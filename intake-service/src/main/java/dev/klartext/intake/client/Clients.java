package dev.klartext.intake.client;

import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.paging.SortKey;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored clients of an agency. */
@ApplicationScoped
public class Clients {

    private static final String CLIENT = """
            select client_id as id, name, kind, address, website, mail_domain, created_at, revision from client\s""";

    void add(Tx tx, Client client) {
        tx.sql()
                .createUpdate("""
                        insert into client (agency_id, client_id, name, kind, created_at)
                        values (:agency, :id, :name, :kind, :createdAt)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(client)
                .execute();
    }

    void change(Tx tx, UUID clientId, ClientChange asked) {
        tx.sql().createUpdate("""
                        update client set name = :name, kind = :kind, address = :address, website = :website,
                            mail_domain = :mailDomain, revision = revision + 1
                        where client_id = :client
                        """).bindMethods(asked).bind("client", clientId).execute();
    }

    public Optional<Client> find(Tx tx, UUID clientId) {
        return tx.sql()
                .createQuery(CLIENT + "where client_id = :client")
                .bind("client", clientId)
                .mapTo(Client.class)
                .findOne();
    }

    /** The client, or 404. */
    public Client get(Tx tx, UUID clientId) {
        return find(tx, clientId)
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diesen Kunden gibt es nicht.", "There is no such client.")));
    }

    /** The client of this name, in upper or lower case; the oldest if there are several. */
    Optional<UUID> named(Tx tx, String name) {
        return tx.sql()
                .createQuery("select client_id from client where lower(name) = lower(:name) order by client_id limit 1")
                .bind("name", name)
                .mapTo(UUID.class)
                .findOne();
    }

    /** All clients by name, beginning after the cursor; the words are looked for anywhere in the name. */
    public Slice<Client> list(Tx tx, String words, String cursor, int limit) {
        return list(tx, new ClientQuery(words, null, ClientQuery.Sort.NAME), cursor, limit);
    }

    /** The clients that are looked for, beginning after the cursor. */
    Slice<Client> list(Tx tx, ClientQuery query, String cursor, int limit) {
        Optional<SortKey> after = SortKey.of(cursor);
        List<Client> rows = tx.sql()
                .createQuery(CLIENT + """
                        where (cast(:kind as text) is null or kind = :kind)
                          and position(lower(:words) in lower(name || ' ' || mail_domain)) > 0
                        """
                        + (after.isPresent() ? " and " + query.sort().behind() : "")
                        + " order by " + query.sort().order() + " limit :limit")
                .bind("kind", query.kind())
                .bind("words", query.words())
                .bind("afterText", after.map(SortKey::text).orElse(null))
                .bind("afterId", after.map(SortKey::id).orElse((UUID) null))
                .bind("limit", limit + 1)
                .mapTo(Client.class)
                .list();
        return Slice.of(rows, limit, client -> new SortKey(client.name(), client.id()).key());
    }

    /** A client's projects, newest first. */
    List<ClientPages.ProjectRow> projects(Tx tx, UUID clientId) {
        return tx.sql()
                .createQuery("""
                        select project_id as id, number, title from project
                        where client_id = :client order by project_id desc
                        """)
                .bind("client", clientId)
                .mapTo(ClientPages.ProjectRow.class)
                .list();
    }

    /** A client's people by name. */
    List<Contact> people(Tx tx, UUID clientId) {
        return tx.sql()
                .createQuery("""
                        select person_id, name, email, shared_mailbox, phone from person
                        where client_id = :client order by name collate chassis.german, person_id
                        """)
                .bind("client", clientId)
                .mapTo(Contact.class)
                .list();
    }

    /** Whether the client has somebody with this address, or without one with this name. */
    boolean knows(Tx tx, UUID clientId, String name, String email) {
        return tx.sql()
                .createQuery("""
                        select exists (select from person where client_id = :client
                            and case when :email = '' then lower(name) = lower(:name)
                                     else lower(email) = lower(:email) and lower(name) = lower(:name) end)
                        """)
                .bind("client", clientId)
                .bind("name", name)
                .bind("email", email)
                .mapTo(Boolean.class)
                .one();
    }
}
