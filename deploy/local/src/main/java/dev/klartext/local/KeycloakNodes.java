package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two nodes of Keycloak with one PostgreSQL and one cache, as in a cluster, for tests of the login that are run by hand: they
 * take a minute to start and a gigabyte.
 */
public final class KeycloakNodes {
    private final List<String> addresses = new ArrayList<>();

    private KeycloakNodes() {}

    /**
     * Starts them.
     *
     * @param data an empty directory
     */
    public static KeycloakNodes start(Path checkout, Path data) {
        Home home = Home.of(checkout, data.toString());
        int database = Ports.anyFree();
        endWithUs(PartProcess.start(
                        "postgresql",
                        PartCommand.of(Postgres.class, home.part("postgresql"), database),
                        Map.of(),
                        home.log("postgresql"))
                .awaitReady());
        var nodes = new KeycloakNodes();
        int first = Ports.anyFree();
        Path program = null;
        for (int port : new int[] {first, Ports.anyFree()}) {
            // What it sends browsers to is the first one's, as if that were the front door of both.
            var keycloak = new Keycloak(home, port, Ports.anyFree(), "http://localhost:" + first);
            if (program == null) {
                keycloak.prepare();
                program = copied(checkout.resolve("deploy/local/target/keycloak"), home.part("program"));
            }
            String name = "keycloak-" + port;
            String address = "http://localhost:" + port + "/auth/realms/klartext";
            endWithUs(PartProcess.start(
                            name,
                            command(keycloak, program, database),
                            keycloak.environment(Configuration.read(home)),
                            home.log(name))
                    .await(() -> Web.answers(address)));
            nodes.addresses.add(address);
        }
        return nodes;
    }

    /** The realm at each node. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    private static void endWithUs(PartProcess process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
    }

    /** The usual one but for the database, the cache, and that each node is asked by its own port. */
    private static List<String> command(Keycloak keycloak, Path program, int database) {
        var command = new ArrayList<>(keycloak.command().stream()
                .skip(1)
                .filter(option -> !option.matches("--(db|cache|hostname).*"))
                .toList());
        command.addFirst(program.resolve("bin/kc.sh").toString());
        command.addAll(List.of(
                "--db=postgres",
                "--db-url=" + Databases.url(database, "postgres"),
                "--db-username=" + Databases.SUPERUSER,
                "--db-password=" + Databases.SUPERUSER,
                "--cache=ispn",
                "--cache-embedded-network-bind-address=127.0.0.1",
                "--hostname-strict=false"));
        return command;
    }

    /** A copy, for another database and cache are built into the program. */
    private static Path copied(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
