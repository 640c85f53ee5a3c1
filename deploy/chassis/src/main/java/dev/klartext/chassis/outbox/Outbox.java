package dev.klartext.chassis.outbox;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes events in the transaction that makes them true; the {@link Relay} sends them after the commit.
 *
 * <p>A use case locks its stream before it reads what it decides on, so that positions follow the order of commits.
 */
@ApplicationScoped
public class Outbox {

    @ConfigProperty(name = "quarkus.application.name")
    String source;

    @Inject
    EventJson json;

    @Inject
    Relay relay;

    @Inject
    @All
    List<Subscriber> subscribers;

    /** Locks a stream until the end of the transaction; the first lock makes the stream. */
    public void lock(Tx tx, UUID streamId) {
        tx.sql()
                .createUpdate("""
                        insert into chassis.stream (agency_id, stream_id) values (:agency, :stream)
                        on conflict do nothing""")
                .bind("agency", tx.agencyId())
                .bind("stream", streamId)
                .execute();
        tx.sql()
                .createQuery("""
                        select 1 from chassis.stream where agency_id = :agency and stream_id = :stream for update""")
                .bind("agency", tx.agencyId())
                .bind("stream", streamId)
                .mapTo(Integer.class)
                .one();
    }

    /** Writes the event at the stream's next position, and applies it to our own projections at once. */
    public EventPosition publish(Tx tx, UUID streamId, DomainEvent event) {
        // The clock of the service, in the microseconds that the database keeps.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String type = typeOf(event.getClass());
        byte[] data = json.write(event);
        ReceivedEvent stored = tx.sql()
                .createQuery("""
                        with next as (
                            update chassis.stream set position = position + 1
                            where agency_id = :agency and stream_id = :stream
                            returning epoch, position)
                        insert into chassis.outbox (agency_id, stream_id, epoch, position, event_id, type, time, data)
                        select :agency, :stream, epoch, position, :id, :type, :time, :data from next
                        returning :source as source, type, agency_id, stream_id, epoch, position, event_id as id, time, data""")
                .bind("agency", tx.agencyId())
                .bind("stream", streamId)
                .bind("id", Ids.next())
                .bind("type", type)
                .bind("time", now)
                .bind("data", data)
                .bind("source", source)
                .mapTo(ReceivedEvent.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("Stream " + streamId + " was not locked before " + type));
        for (Subscriber subscriber : subscribers) {
            if (subscriber.alsoOwn() && subscriber.wants(type)) {
                subscriber.apply(tx, stored);
            }
        }
        tx.afterCommit(relay::wake);
        return new EventPosition(source, streamId, stored.epoch(), stored.position());
    }

    /** The CloudEvents type of an event class. */
    public static String typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type.value();
    }
}
