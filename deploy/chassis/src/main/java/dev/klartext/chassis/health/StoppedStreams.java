package dev.klartext.chassis.health;

import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.Relay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The alarm of ops: {@code klartext_streams_stopped} by direction, 0 when all goes well. */
class StoppedStreams {

    @Inject
    MeterRegistry metrics;

    @Inject
    Relay relay;

    @Inject
    Progress progress;

    void register(@Observes StartupEvent event) {
        Gauge.builder("klartext.streams.stopped", relay, Relay::stoppedStreams)
                .tag("direction", "out")
                .description("Streams with an event that can't be sent")
                .register(metrics);
        Gauge.builder("klartext.streams.stopped", progress, Progress::stoppedStreams)
                .tag("direction", "in")
                .description("Streams with an event that failed, or that wait for an earlier one, for over 5 seconds")
                .register(metrics);
    }
}
