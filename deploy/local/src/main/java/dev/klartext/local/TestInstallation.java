package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A whole local installation for a test: with data of its own, on the usual ports, until the test's JVM ends. */
public final class TestInstallation {
    private final Installation installation;

    private TestInstallation(Installation installation) {
        this.installation = installation;
    }

    /** Starts everything with an empty data directory and opens the demo agencies. */
    public static TestInstallation fresh(Path checkout, Path data) {
        var home = Home.of(checkout, data.toString());
        Checks.pass(home);
        home.clear();
        home.claim();
        var installation = new Installation(home, Set.of(), new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::stop));
        installation.start();
        try {
            DemoAgencies.open(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestInstallation(installation);
    }

    /**
     * Ends a part as {@code kill -9} does; PostgreSQL with its server.
     *
     * @param part its name as {@code up} prints it
     */
    public void kill(String part) {
        installation.kill(part);
    }

    /** Starts a killed part again; returns when it is ready. */
    public void restart(String part) {
        installation.restart(part);
    }

    public long pid(String part) {
        return installation.pid(part);
    }

    /** A connection that no row-level security restricts. */
    public Connection database(String database) throws SQLException {
        return Databases.connect(Ports.POSTGRES.number, database, Databases.SUPERUSER);
    }
}
