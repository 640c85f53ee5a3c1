package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * The whole as {@code deploy/up} starts it, for tests: with empty data of its own and the demo agencies, on the usual ports.
 * It ends with the JVM that started it.
 */
public final class TestInstallation {
    private final Home home;
    private final Installation installation;

    private TestInstallation(Home home) {
        this.home = home;
        this.installation = new Installation(home, Set.of(), new Progress(System.out));
    }

    /**
     * Returns when everything is ready.
     *
     * @param checkout directory of the sources, in which the services are built
     * @param data is emptied first
     */
    public static TestInstallation fresh(Path checkout, Path data) {
        Home home = Home.of(checkout, data.toString());
        Checks.pass(home);
        home.clear();
        home.claim();
        var whole = new TestInstallation(home);
        Runtime.getRuntime().addShutdownHook(new Thread(whole.installation::stop));
        whole.installation.start();
        whole.openDemoAgencies();
        return whole;
    }

    /** Ends a part as {@code kill -9} does. */
    public void kill(String part) {
        installation.kill(part);
    }

    /** Starts a killed part again; returns when it is ready. */
    public void restart(String part) {
        installation.restart(part);
    }

    /** The process id of a service. */
    public long pid(String service) {
        String jar = home.checkout().resolve(service + "-service").toString();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(jar))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
    }

    /** Looks into a service's database past row-level security. */
    public Connection database(String service) throws SQLException {
        return Databases.connect(Ports.POSTGRES.number, service, "postgres");
    }

    private void openDemoAgencies() {
        try {
            new DemoAgencies(Configuration.read(home).get("klartext.local.operator-secret")).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
