package dev.klartext.chassis.outbox;

import dev.klartext.chassis.background.Loop;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends what the outbox holds, in order per stream, on a thread of its own.
 *
 * <p>One replica relays at a time (advisory lock). A stream whose event can't be sent is left alone for a while; the others
 * go on. Sending twice is possible after a crash and harmless: consumers know positions.
 */
@ApplicationScoped
public class Relay {

    private static final int BATCH = 500;
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();
    private Loop loop;

    @Inject
    @DataSource("relay")
    Jdbi jdbi;

    @Inject
    EventSender sender;

    void start(@Observes StartupEvent event) {
        loop = Loop.start("outbox-relay", this::sendBatch);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    /** Tells that there is something to send. */
    public void wake() {
        loop.wake();
    }

    /** How many streams have an event that could not be sent. */
    public int stoppedStreams() {
        return resting.size();
    }

    /** Sends one batch; true if there may be more to send at once. */
    private boolean sendBatch() {
        Instant now = Instant.now();
        resting.values().removeIf(until -> until.isBefore(now));
        return jdbi.inTransaction(handle -> {
            if (!onlyRelay(handle)) {
                return false;
            }
            List<UnsentEvent> batch = unsent(handle);
            if (batch.isEmpty()) {
                return false;
            }
            EventSender.Outcome outcome = sender.send(batch);
            outcome.failedStreams()
                    .forEach(stream -> resting.put(stream, Instant.now().plus(REST_AFTER_FAILURE)));
            markSent(handle, outcome.sent());
            return batch.size() == BATCH && outcome.failedStreams().isEmpty();
        });
    }

    private boolean onlyRelay(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(hashtext('klartext.relay'))")
                .mapTo(Boolean.class)
                .one();
    }

    private List<UnsentEvent> unsent(Handle handle) {
        return handle.createQuery("""
                        select agency_id, stream_id, epoch, position, event_id, type, time, data
                        from chassis.outbox
                        where sent_at is null and stream_id <> all(:resting)
                        order by time, stream_id, epoch, position
                        limit :batch""")
                .bindArray("resting", UUID.class, List.copyOf(resting.keySet()))
                .bind("batch", BATCH)
                .mapTo(UnsentEvent.class)
                .list();
    }

    private void markSent(Handle handle, List<UnsentEvent> sent) {
        if (sent.isEmpty()) {
            return;
        }
        var update = handle.prepareBatch("""
                update chassis.outbox set sent_at = now()
                where agency_id = :agencyId and stream_id = :streamId and epoch = :epoch and position = :position""");
        sent.forEach(event -> update.bindMethods(event).add());
        update.execute();
    }
}
