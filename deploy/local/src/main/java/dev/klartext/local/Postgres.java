package dev.klartext.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL with the databases of the three services; keeps its data in the given directory. */
public final class Postgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    public Postgres(Path directory, int port) {
        this.data = directory.resolve("data");
        this.port = port;
    }

    /** Runs PostgreSQL as a process of its own: {@code <directory> <port>}. */
    public static void main(String[] args) throws Exception {
        var postgres = new Postgres(Path.of(args[0]), Integer.parseInt(args[1]));
        postgres.start();
        DatabaseServer.endTogether(Path.of(args[0]));
        Lifeline.hold(postgres);
    }

    public void start() throws IOException, SQLException {
        Files.createDirectories(data);
        // A killed launcher leaves the database server running; it holds the directory, so it has to end first.
        DatabaseServer.kill(data.getParent());
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library starts it with -F; what is acknowledged here has to survive a crash, as in production.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        for (String service : Databases.SERVICES) {
            Databases.create(port, service);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
