package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The parts as the tests of the services use them. */
class PartsTest {
    private static Map<String, String> configuration;

    @BeforeAll
    static void startParts() {
        var parts = new TestParts();
        parts.init(Map.of("service", "intake"));
        configuration = parts.start();
    }

    @Test
    void acknowledgedWritesSurviveACrashOfTheDatabase() throws Exception {
        try (var connection = TestParts.ownerConnection("intake");
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('synchronous_commit')")) {
            rows.next();
            assertThat(rows.getString(1) + rows.getString(2)).isEqualTo("onon");
        }
    }

    @Test
    void eachRoleOfAServiceEntersOnlyItsOwnDatabase() throws Exception {
        for (String role : Databases.WORKING_ROLES) {
            TestParts.connection("intake", role).close();
        }
        assertThat(hasConnectRight("intake_app", "dispute")).isFalse();
    }

    @Test
    void eventsGoOnAfterTheBrokerWasAway() throws Exception {
        send("before");
        TestParts.stopKafka();
        TestParts.startKafka();
        send("after");
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestParts.kafkaBootstrap()))) {
            var topics =
                    admin.describeTopics(Databases.SERVICES).allTopicNames().get();
            assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == Kafka.PARTITIONS);
        }
    }

    @Test
    void aFileIsReadAsItWasStored() {
        try (var store = store()) {
            store.putObject(put -> put.bucket(bucket()).key("agency/project/hash"), RequestBody.fromString("Entwurf"));
            assertThat(store.getObjectAsBytes(get -> get.bucket(bucket()).key("agency/project/hash"))
                            .asUtf8String())
                    .isEqualTo("Entwurf");
        }
    }

    @Test
    void aMailIsKeptWithItsLinksAndItsRecipients() throws Exception {
        var session = Session.getInstance(properties(Map.of(
                "mail.smtp.host", configuration.get("klartext.mail.server.host"),
                "mail.smtp.port", configuration.get("klartext.mail.server.port"))));
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("nadja@cne.example", "Nadja Lindström", "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("clara@krume.example"));
        message.setSubject("Ihr Auftrag für die Bäckerei", "UTF-8");
        message.setText("Bitte lesen: http://localhost:8080/intake/projects/1?after=2.\nViele Grüße", "UTF-8");
        Transport.send(message);

        Mail mail = TestParts.mails().getFirst();
        assertThat(mail.subject()).isEqualTo("Ihr Auftrag für die Bäckerei");
        assertThat(mail.from()).isEqualTo("Nadja Lindström <nadja@cne.example>");
        assertThat(mail.recipients()).containsExactly("clara@krume.example");
        assertThat(mail.links()).containsExactly("http://localhost:8080/intake/projects/1?after=2");
    }

    private static boolean hasConnectRight(String role, String database) throws Exception {
        try (var connection = TestParts.ownerConnection("intake");
                var query = connection.prepareStatement("select has_database_privilege(?, ?, 'connect')")) {
            query.setString(1, role);
            query.setString(2, database);
            var rows = query.executeQuery();
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void send(String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestParts.kafkaBootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("intake", "stream", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static S3Client store() {
        return S3Client.builder()
                .endpointOverride(URI.create(configuration.get("klartext.files.endpoint")))
                .region(Region.EU_CENTRAL_1)
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        configuration.get("klartext.files.access-key"),
                        configuration.get("klartext.files.secret-key"))))
                .build();
    }

    private static String bucket() {
        return configuration.get("klartext.files.bucket");
    }

    private static Properties properties(Map<String, String> values) {
        var properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
