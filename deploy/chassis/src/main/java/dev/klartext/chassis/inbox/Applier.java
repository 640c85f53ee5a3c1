package dev.klartext.chassis.inbox;

import dev.klartext.chassis.background.Loop;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Applies stored events on a thread of its own: each stream at its last position + 1, state and position in one
 * transaction. What fails or comes early stops only its stream.
 */
@ApplicationScoped
public class Applier {

    private static final Logger LOG = Logger.getLogger(Applier.class);
    private Loop loop;

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
        loop = Loop.start("inbox-applier", this::applyWaiting);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    /** Tells that there is something to apply. */
    public void wake() {
        loop.wake();
    }

    private boolean applyWaiting() {
        boolean moved = false;
        for (WaitingStream stream : waiting()) {
            moved |= applyAll(stream);
        }
        return moved;
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
        while (loop.running()) {
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
}
