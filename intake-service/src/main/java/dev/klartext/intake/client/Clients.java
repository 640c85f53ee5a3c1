package dev.klartext.intake.client;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
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

    /** Between the two parts of a cursor; no name has it. */
    private static final String BETWEEN = "\n";

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

    public Optional<Client> find(Tx tx, UUID clientId) {
        return tx.sql()
                .createQuery("select client_id as id, name, kind, created_at from client where client_id = :client")
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

    /** Clients by name, beginning after the cursor; the words are looked for anywhere in the name. */
    public Slice<Client> list(Tx tx, String words, String cursor, int limit) {
        String[] after = Cursor.decode(cursor)
                .map(key -> key.split(BETWEEN, 2))
                .filter(parts -> parts.length == 2)
                .orElse(new String[] {"", "00000000-0000-0000-0000-000000000000"});
        List<Client> rows = tx.sql()
                .createQuery("""
                        select client_id as id, name, kind, created_at from client
                        where (lower(name), client_id) > (:name, cast(:id as uuid))
                          and position(lower(:words) in lower(name)) > 0
                        order by lower(name), client_id limit :limit
                        """)
                .bind("name", after[0])
                .bind("id", after[1])
                .bind("words", words == null ? "" : words.strip())
                .bind("limit", limit + 1)
                .mapTo(Client.class)
                .list();
        return Slice.of(rows, limit, client -> client.name().toLowerCase() + BETWEEN + client.id());
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
}
