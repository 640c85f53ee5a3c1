package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.local.Mail;
import dev.klartext.local.TestInstallation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The whole of Klartext on this machine, as {@code deploy/up} starts it: all parts and services, the demo people, and
 * nothing else. Started once for this JVM, on the usual ports, with data of its own under {@code target}.
 */
public final class Whole {
    public static final String URL = "http://localhost:8080";
    public static final String INTAKE = "intake";
    public static final String COMMUNICATION = "communication";
    public static final String KAFKA = "kafka";
    public static final String POSTGRES = "postgresql";

    private static Whole running;

    private final TestInstallation installation;

    private Whole(TestInstallation installation) {
        this.installation = installation;
    }

    public static synchronized Whole running() {
        if (running == null) {
            running = new Whole(TestInstallation.fresh(Path.of("../.."), Path.of("target", "whole")));
        }
        return running;
    }

    /** Scripts of one of the demo people, who read German. */
    public Api api(String person) {
        return new Api(URL, person, Locale.GERMAN.getLanguage());
    }

    /** Ends a part as a crash would. */
    public void kill(String part) {
        installation.kill(part);
    }

    /** Brings a killed part back; returns when it is ready. */
    public void restart(String part) {
        installation.restart(part);
    }

    public long pid(String part) {
        return installation.pid(part);
    }

    /** Mails to an address, newest first. */
    public List<Mail> mailsTo(String address) {
        Api anybody = api("nadja");
        try {
            Mail[] mails =
                    Api.JSON.readValue(anybody.bytes("/mail/messages.json").body(), Mail[].class);
            return Arrays.stream(mails)
                    .filter(mail -> mail.recipients().contains(address))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** All entries of a project that the person may read, in the order of their numbers. */
    public List<JsonNode> entries(Api person, UUID project) {
        var all = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            JsonNode page = person.get("/communication/api/projects/" + project + "/entries?limit=200" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(all::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** A look into a service's database past row-level security: for counting, never for making things happen. */
    public Connection database(String service) throws SQLException {
        return installation.database(service);
    }

    /** Where PostgreSQL listens. */
    public int databasePort() throws SQLException {
        try (var connection = database(COMMUNICATION)) {
            String url = connection.getMetaData().getURL();
            return java.net.URI.create(url.substring("jdbc:".length())).getPort();
        }
    }

    /** First column of all rows. */
    public List<String> texts(String service, String query, String parameter) throws SQLException {
        try (var connection = database(service);
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
