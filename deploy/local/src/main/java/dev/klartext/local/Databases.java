package dev.klartext.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The services' databases and roles in one PostgreSQL, for local use: each role's password is its name.
 *
 * <p>Four roles a database: {@code owner} owns it and migrates it, {@code app} works under row-level security,
 * {@code gate} looks up grants, {@code relay} moves events before the agency is known.
 */
public final class Databases {
    /** The services that have a database. */
    public static final List<String> SERVICES = List.of("intake", "communication", "dispute");

    static final String SUPERUSER = "postgres";
    static final List<String> WORKING_ROLES = List.of("app", "gate", "relay");

    private Databases() {}

    /** Makes the database and its roles where they are missing. */
    static void create(int port, String database) throws SQLException {
        try (var connection = connect(port, "postgres", SUPERUSER)) {
            role(connection, database + "_owner");
            for (String role : WORKING_ROLES) {
                role(connection, database + "_" + role);
            }
            if (missing(connection, "select from pg_database where datname = ?", database)) {
                execute(connection, "create database %1$s owner %1$s_owner".formatted(database));
            }
            execute(connection, "revoke all on database %s from public".formatted(database));
            for (String role : WORKING_ROLES) {
                execute(connection, "grant connect on database %1$s to %1$s_%2$s".formatted(database, role));
            }
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    static Connection connect(int port, String database, String role) throws SQLException {
        return DriverManager.getConnection(url(port, database), role, role);
    }

    private static void role(Connection connection, String name) throws SQLException {
        if (missing(connection, "select from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %1$s login password '%1$s'".formatted(name));
        }
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
