package dev.klartext.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** What a test asks the outbox: which events a stream has. */
@ApplicationScoped
public class Published {

    @Inject
    Tenancy tenancy;

    @Inject
    ObjectMapper json;

    /** The events of one type in a stream, oldest first. */
    public List<JsonNode> in(UUID agencyId, UUID streamId, String type) {
        return tenancy.in(
                agencyId,
                tx -> tx
                        .sql()
                        .createQuery("""
                        select data from chassis.outbox
                        where stream_id = :stream and type = :type order by epoch, position
                        """)
                        .bind("stream", streamId)
                        .bind("type", "dev.klartext.intake." + type)
                        .mapTo(byte[].class)
                        .list()
                        .stream()
                        .map(this::read)
                        .toList());
    }

    /** The newest event of one type in a stream. */
    public JsonNode last(UUID agencyId, UUID streamId, String type) {
        return in(agencyId, streamId, type).getLast();
    }

    private JsonNode read(byte[] data) {
        try {
            return json.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
