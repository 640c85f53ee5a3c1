package dev.klartext.chassis.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Stores raw events before their offset is committed; with the database away it waits, and so does the topic. */
@ApplicationScoped
public class Receiver {

    private static final Logger LOG = Logger.getLogger(Receiver.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Inject
    RawEvents raw;

    @Inject
    Applier applier;

    @Incoming("inbox")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        while (true) {
            try {
                raw.store(records);
                applier.wake();
                return;
            } catch (JdbiException e) {
                LOG.warnf("%d events wait for the database: %s", records.count(), e.getMessage());
                Thread.sleep(PATIENCE);
            }
        }
    }
}
