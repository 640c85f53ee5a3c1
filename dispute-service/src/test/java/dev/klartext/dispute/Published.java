package dev.klartext.dispute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.local.TestParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the service has published in a project, read as the relay reads it. */
public final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    /** All events of a project as they are sent. */
    public static List<String> in(UUID project) {
        try (Connection relay = TestParts.connection("dispute", "relay");
                PreparedStatement query = relay.prepareStatement(
                        "select convert_from(data, 'UTF8') from chassis.outbox where stream_id = ?")) {
            query.setObject(1, project);
            List<String> events = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(rows.getString(1));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of a type, oldest first. */
    public static List<JsonNode> in(UUID project, String type) {
        try (Connection relay = TestParts.connection("dispute", "relay");
                PreparedStatement query = relay.prepareStatement(
                        "select data from chassis.outbox where stream_id = ? and type = ? order by position")) {
            query.setObject(1, project);
            query.setString(2, "dev.klartext.dispute." + type + ".v1");
            List<JsonNode> events = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(JSON.readTree(rows.getBytes(1)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
