package dev.klartext.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of a local installation.
 *
 * @param name as people know it, and the name of its log file
 * @param needs names of the parts that have to be ready before this one is started
 * @param stage parts are stopped by falling stage: who uses others first
 * @param prepare done before each start
 * @param command how its process is started
 * @param environment added to our own environment
 * @param ready when it can be used
 */
record Part(
        String name,
        Set<String> needs,
        int stage,
        Runnable prepare,
        List<String> command,
        Map<String, String> environment,
        PartProcess.Check ready) {

    static final String POSTGRES = "postgresql";
    static final String KAFKA = "kafka";
    static final String FILES = "files";
    static final String MAIL = "mail";
    static final String KEYCLOAK = "keycloak";
    static final String FRONT_DOOR = "front door";

    /** All parts with a process, in the order in which a person would explain them. */
    static List<Part> all(Home home, Set<String> without) {
        var parts = new ArrayList<>(List.of(
                ours(home, POSTGRES, 0, Postgres.class, Ports.POSTGRES),
                ours(home, KAFKA, 1, Kafka.class, Ports.KAFKA, Ports.KAFKA_CONTROLLER),
                ours(home, FILES, 1, ObjectStore.class, Ports.FILES),
                ours(home, MAIL, 1, MailServer.class, Ports.SMTP, Ports.MAIL_PAGE),
                keycloak(home),
                // At once, so that who comes too early is told that we are starting.
                ours(home, FRONT_DOOR, 3, FrontDoor.class)));
        for (Service service : Service.values()) {
            if (!without.contains(service.word)) {
                parts.add(service(home, service));
            }
        }
        return parts;
    }

    private static Part ours(Home home, String name, int stage, Class<?> main, Ports... ports) {
        var arguments = new ArrayList<Object>(List.of(home.part(name)));
        for (Ports port : ports) {
            arguments.add(port.number);
        }
        Path log = home.log(name);
        return new Part(
                name,
                Set.of(),
                stage,
                () -> {},
                PartCommand.of(main, arguments.toArray()),
                Map.of(),
                () -> Lifeline.saysReady(log));
    }

    private static Part keycloak(Home home) {
        var keycloak = new Keycloak(home);
        return new Part(
                KEYCLOAK,
                Set.of(),
                1,
                keycloak::prepare,
                keycloak.command(),
                keycloak.environment(Configuration.read(home)),
                () -> Web.answers(Keycloak.address()));
    }

    private static Part service(Home home, Service service) {
        return new Part(
                service.word,
                Set.of(POSTGRES, KAFKA),
                2,
                () -> {},
                service.command(home),
                Map.of(),
                () -> Web.answers(service.readiness()));
    }
}
