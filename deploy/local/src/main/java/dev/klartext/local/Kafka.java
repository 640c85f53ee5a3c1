package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker with one topic for each service; keeps its data in the given directory. */
public final class Kafka implements AutoCloseable {
    /** Never changes: a stream's events stay in order only while its key leads to the same partition. */
    static final int PARTITIONS = 6;

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private KafkaRaftServer server;

    public Kafka(Path directory, int port, int controllerPort) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Runs Kafka as a process of its own: {@code <directory> <port> <port of the controller>}. */
    public static void main(String[] args) throws Exception {
        var kafka = new Kafka(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        kafka.start();
        Lifeline.hold(kafka);
    }

    public void start() throws IOException, InterruptedException, ExecutionException {
        var properties = properties();
        if (!Files.exists(directory.resolve("data/meta.properties"))) {
            format(properties);
        }
        server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        createTopics();
    }

    @Override
    public void close() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", directory.resolve("data").toAbsolutePath().toString(),
                "auto.create.topics.enable", "false",
                // 14 days, as in production: recovery from further back comes from the outbox.
                "log.retention.hours", "336"));
        properties.putAll(Map.of(
                // One broker: nothing to replicate to, and nobody else to wait for.
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // After a crash the broker is let in again only when its former session has expired (default 9 s).
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "3000"));
        return properties;
    }

    private void format(Properties properties) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        String[] arguments = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        if (StorageTool.execute(arguments, System.out) != 0) {
            throw new UncheckedIOException(new IOException("Kafka could not format " + directory));
        }
    }

    private void createTopics() throws InterruptedException, ExecutionException {
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port))) {
            var existing = admin.listTopics().names().get();
            admin.createTopics(Databases.SERVICES.stream()
                            .filter(topic -> !existing.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }
}
