package dev.klartext.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** Starts Klartext on this machine and keeps it running until Ctrl-C; called by {@code deploy/up} after the build. */
public final class Up {
    private final Home home;
    private final Arguments arguments;
    private final Progress progress = new Progress(System.out);

    private Up(Home home, Arguments arguments) {
        this.home = home;
        this.arguments = arguments;
    }

    /** {@code <checkout> <arguments of up>...} */
    public static void main(String[] given) {
        try {
            var arguments = Arguments.parse(Arrays.copyOfRange(given, 1, given.length));
            var home = Home.of(Path.of(given[0]), System.getenv("KLARTEXT_HOME"));
            Checks.pass(home);
            new Up(home, arguments).run();
        } catch (Refused | PartFailed failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        if (arguments.fresh()) {
            home.clear();
        }
        home.claim();
        var installation = new Installation(home, arguments.without(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            progress.line("Klartext stops.");
            installation.stop();
        }));
        progress.line("Klartext starts; its data lies in %s", home.data());
        installation.start();
        openDemoAgencies();
        sayWelcome();
        waitForever();
    }

    /** Once for each data directory; with intake left out, as soon as somebody has started it. */
    private void openDemoAgencies() {
        Path done = home.part("demo-agencies-opened");
        if (Files.exists(done)) {
            return;
        }
        if (arguments.without().contains(Service.INTAKE.word)) {
            Thread.ofVirtual().start(() -> openDemoAgencies(done));
        } else {
            openDemoAgencies(done);
        }
    }

    private void openDemoAgencies(Path done) {
        try {
            Web.await(Service.INTAKE.readiness());
            DemoAgencies.open(home);
            Files.createFile(done);
            progress.line("  %-14s ready", "demo agencies");
        } catch (IOException e) {
            progress.line("The demo agencies could not be opened (the next start tries again): %s", e.getMessage());
        }
    }

    private void sayWelcome() {
        progress.line(
                """

                Klartext is ready after %.0f s: %s

                  nadja, alex   cne Studio (nadja is its admin)     password = name
                  tom           Fotohaus Süd                        password = name
                  clara, karl, hansen   people without a project yet, password = name

                  Mails that were sent   %s/mail
                  Keycloak's console     http://localhost:%d/auth/admin (admin, admin)
                  Logs                   %s

                Ctrl-C stops everything; the next start goes on with the same data.""",
                progress.secondsSinceStart(),
                Keycloak.PUBLIC_ADDRESS,
                Keycloak.PUBLIC_ADDRESS,
                Ports.KEYCLOAK.number,
                home.data().resolve("logs"));
        for (String word : arguments.without()) {
            progress.line("%nLeft out: %s. Start it with: mvn compile quarkus:dev -pl %s-service -am", word, word);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
