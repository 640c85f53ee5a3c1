package dev.klartext.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * PostgreSQL, Kafka, file store and mail for the tests of one service: on free ports, empty, once for each test JVM.
 *
 * <p>{@code @QuarkusTestResource(value = TestParts.class, initArgs = @ResourceArg(name = "service", value = "intake"))}
 *
 * <p>Quarkus loads test classes more than once, so what is running is remembered in system properties and not in fields.
 */
public final class TestParts implements QuarkusTestResourceLifecycleManager {
    private static final String PROPERTY = "klartext.test-parts.";
    private static final Path DIRECTORY = Path.of("target", "parts");

    private String service = "intake";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        startAll();
        try {
            Databases.create(port("postgres"), service);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return configuration(service);
    }

    /** Nothing: the parts serve every test class of this JVM and end with it. */
    @Override
    public void stop() {}

    /** Starts the parts unless this JVM has them already. */
    public static synchronized void startAll() {
        if (System.getProperty(PROPERTY + "postgres") != null) {
            return;
        }
        delete(DIRECTORY);
        List.of("postgres", "kafka", "kafka-controller", "store", "smtp", "mail-page")
                .forEach(part -> System.setProperty(PROPERTY + part, Integer.toString(Ports.anyFree())));
        var starting = List.of(
                run("kafka", kafkaCommand()),
                run("postgres", PartCommand.of(Postgres.class, directory("postgres"), port("postgres"))),
                run("store", storeCommand()),
                run("mail", PartCommand.of(MailServer.class, directory("mail"), port("smtp"), port("mail-page"))));
        starting.forEach(PartProcess::awaitReady);
        System.setProperty(
                PROPERTY + "kafka.pid", Long.toString(starting.getFirst().pid()));
        System.setProperty(PROPERTY + "store.pid", Long.toString(starting.get(2).pid()));
    }

    /** What a service needs to know to use the parts. */
    public static Map<String, String> configuration(String service) {
        String url = Databases.url(port("postgres"), service);
        var configuration = new TreeMap<String, String>();
        Map.of("", "app", "gate.", "gate", "relay.", "relay").forEach((name, role) -> {
            configuration.put("quarkus.datasource." + name + "jdbc.url", url);
            configuration.put("quarkus.datasource." + name + "username", service + "_" + role);
            configuration.put("quarkus.datasource." + name + "password", service + "_" + role);
        });
        configuration.putAll(Map.of(
                "quarkus.flyway.username",
                service + "_owner",
                "quarkus.flyway.password",
                service + "_owner",
                "kafka.bootstrap.servers",
                kafkaBootstrap(),
                "klartext.files.endpoint",
                "http://127.0.0.1:" + port("store"),
                "klartext.files.access-key",
                ObjectStore.ACCESS_KEY,
                "klartext.files.secret-key",
                ObjectStore.SECRET_KEY,
                "klartext.files.bucket",
                ObjectStore.BUCKET,
                "klartext.mail.server.host",
                "127.0.0.1",
                "klartext.mail.server.port",
                Integer.toString(port("smtp"))));
        return configuration;
    }

    public static String kafkaBootstrap() {
        return "127.0.0.1:" + port("kafka");
    }

    /** Ends the broker as a crash would; {@link #startKafka()} brings it back on the same port with the same data. */
    public static void stopKafka() {
        kill("kafka");
    }

    public static void startKafka() {
        PartProcess broker = run("kafka", kafkaCommand()).awaitReady();
        System.setProperty(PROPERTY + "kafka.pid", Long.toString(broker.pid()));
    }

    /** Ends the file store as a crash would; {@link #startStore()} brings it back on the same port with the same data. */
    public static void stopStore() {
        kill("store");
    }

    public static void startStore() {
        PartProcess store = run("store", storeCommand()).awaitReady();
        System.setProperty(PROPERTY + "store.pid", Long.toString(store.pid()));
    }

    /** A connection as the role that owns the database and its tables. */
    public static Connection ownerConnection(String database) {
        return connection(database, "owner");
    }

    /** A connection that no row-level security restricts. */
    public static Connection superuserConnection(String database) {
        try {
            return Databases.connect(port("postgres"), database, Databases.SUPERUSER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as {@code owner}, {@code app}, {@code gate} or {@code relay} of the database. */
    public static Connection connection(String database, String role) {
        try {
            return Databases.connect(port("postgres"), database, database + "_" + role);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All mails that were sent so far, newest first. */
    public static List<Mail> mails() {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/mail/messages.json".formatted(port("mail-page"))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            byte[] json = client.send(request, BodyHandlers.ofByteArray()).body();
            return List.of(new ObjectMapper().findAndRegisterModules().readValue(json, Mail[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int port(String part) {
        return Integer.getInteger(PROPERTY + part);
    }

    private static Path directory(String part) {
        return DIRECTORY.resolve(part).toAbsolutePath();
    }

    private static List<String> kafkaCommand() {
        return PartCommand.of(Kafka.class, directory("kafka"), port("kafka"), port("kafka-controller"));
    }

    private static List<String> storeCommand() {
        return PartCommand.of(ObjectStore.class, directory("store"), port("store"));
    }

    private static void kill(String part) {
        ProcessHandle.of(Long.getLong(PROPERTY + part + ".pid")).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static PartProcess run(String name, List<String> command) {
        return PartProcess.start(name, command, Map.of(), DIRECTORY.resolve(name + ".log"));
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
