package dev.klartext.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What has to be true before anything is built or started; each refusal is one sentence.
 *
 * <p>{@code deploy/up} runs this file from its source before the build, so it needs nothing but the JDK.
 */
final class Checks {
    /** The databases, Kafka's segments and Keycloak with room to work. */
    private static final long MEGABYTES_NEEDED = 2_000;

    private Checks() {}

    /** {@code <checkout> <arguments of up>...}; ends with 1 and a sentence on standard error if Klartext can't start. */
    public static void main(String[] given) {
        try {
            Arguments.parse(List.of(given).subList(1, given.length).toArray(String[]::new));
            pass(Home.of(Path.of(given[0]), System.getenv("KLARTEXT_HOME")));
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static void pass(Home home) {
        home.user().ifPresent(running -> {
            throw new Refused(
                    "Klartext is already running here (process %d); stop it with Ctrl-C in its terminal or with \"kill %d\".",
                    running.pid(), running.pid());
        });
        home.endLeftovers();
        pass(Ports.taken());
        pass(home.data(), usableMegabytes(home.data()));
    }

    static void pass(List<Ports> taken) {
        if (!taken.isEmpty()) {
            throw new Refused(
                    "Another program answers on port %s; end it and start again (\"ss -ltnp\" shows which one it is).",
                    String.join(", ", taken.stream().map(Ports::describe).toList()));
        }
    }

    static void pass(Path data, long usableMegabytes) {
        if (usableMegabytes < MEGABYTES_NEEDED) {
            throw new Refused(
                    "The disk of %s has %d MB left and Klartext needs %d MB; make room, or set KLARTEXT_HOME to a directory on another disk.",
                    data, usableMegabytes, MEGABYTES_NEEDED);
        }
    }

    private static long usableMegabytes(Path data) {
        Path existing = data;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new Refused("The data directory %s can't be read: %s.", data, e.getMessage());
        }
    }
}
