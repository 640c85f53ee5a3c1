package dev.klartext.chassis.inbox;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Applies stored events on a thread of its own: each stream at its last position + 1, state and position in one
 * transaction. What fails or comes early stops only its stream.
 */
@ApplicationScoped
public class Applier {

    private static final Logger LOG = Logger.getLogger(Applier.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    @Inject
    @DataSource("relay")
    Jdbi relay;

    @Inject
    Tenancy tenancy;

    @Inject
    Progress progress;

    @Inject
    @All
    List<Subscriber> subscribers;

    public record WaitingStream(UUID agencyId, String source, UUID streamId) {}

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("inbox-applier").daemon().start(this::loop);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    /** Tells that there is something to apply. */
    public void wake() {
        work.release();
    }

    private void loop() {
        while (running) {
            try {
                boolean moved = false;
                for (WaitingStream stream : waiting()) {
                    moved |= applyAll(stream);
                }
                if (!moved) {
                    work.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The inbox can't be read right now: %s", e.getMessage());
                pause();
            }
        }
    }

    private List<WaitingStream> waiting() {
        return relay.withHandle(
                handle -> handle.createQuery("""
                        select distinct agency_id, source, stream_id from chassis.inbox
                        where applied_at is null and retry_at <= now() limit 200""").mapTo(WaitingStream.class).list());
    }

    /** Applies what a stream holds in order; true if at least one event was applied. */
    private boolean applyAll(WaitingStream stream) {
        boolean moved = false;
        while (running) {
            Optional<ReceivedEvent> next = progress.next(stream);
            if (next.isEmpty()) {
                progress.waitForGap(stream);
                return moved;
            }
            if (!applied(next.get())) {
                return moved;
            }
            moved = true;
        }
        return moved;
    }

    private boolean applied(ReceivedEvent event) {
        try {
            tenancy.run(event.agencyId(), tx -> apply(tx, event));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s of stream %s stops at %d", event.type(), event.streamId(), event.position());
            progress.failed(event, e.toString());
            return false;
        }
    }

    private void apply(Tx tx, ReceivedEvent event) {
        if (!progress.advance(tx, event)) {
            return; // another replica was faster
        }
        for (Subscriber subscriber : subscribers) {
            if (subscriber.wants(event.type())) {
                subscriber.apply(tx, event);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
