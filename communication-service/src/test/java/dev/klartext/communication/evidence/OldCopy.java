package dev.klartext.communication.evidence;

import dev.klartext.local.TestParts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A project's rows as they were, to set the database back to them as a restore of an old copy does. */
final class OldCopy implements AutoCloseable {

    private static final List<String> TABLES = List.of("log", "entry", "content", "leaf", "checkpoint");

    private final UUID project;
    private final Connection superuser;

    OldCopy(UUID project) throws SQLException {
        this.project = project;
        superuser = TestParts.superuserConnection("communication");
        for (String table : TABLES) {
            run("create temp table old_" + table + " as select * from " + table + rows(table));
        }
    }

    /** Puts the old rows in the place of the new ones. */
    void restore() throws SQLException {
        superuser.setAutoCommit(false);
        for (String table : TABLES.reversed()) {
            run("delete from " + table + rows(table));
        }
        for (String table : TABLES) {
            run("insert into " + table + " table old_" + table);
        }
        superuser.commit();
        breakConnections();
    }

    /** Takes the newest leaf away and leaves the log's row as it is. */
    void loseNewestLeaf() throws SQLException {
        run("delete from leaf" + rows("leaf") + " and number = (select max(number) from leaf" + rows("leaf") + ")");
        breakConnections();
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }

    /** Every connection of the service ends, as with any restore. */
    private void breakConnections() throws SQLException {
        superuser.setAutoCommit(true);
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'communication_app'");
        // The pool asks a connection whether it lives after half a second of rest; no restore is that quick.
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String rows(String table) {
        return table.equals("content")
                ? " where entry_id in (select id from entry where project_id = '" + project + "')"
                : " where project_id = '" + project + "'";
    }

    private void run(String statement) throws SQLException {
        superuser.createStatement().execute(statement);
    }
}
