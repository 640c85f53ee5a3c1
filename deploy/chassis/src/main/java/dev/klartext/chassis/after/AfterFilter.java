package dev.klartext.chassis.after;

import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.EventPosition;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request with {@code after=<service>:<stream>:<epoch>:<position>} wait until that event is applied here.
 *
 * <p>Not there after two seconds: 202 for everybody, whether or not the thing exists. There: the gate decides.
 */
public class AfterFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(25);

    @ConfigProperty(name = "quarkus.application.name")
    String ownName;

    @Inject
    Progress progress;

    @Inject
    StillOnItsWay stillOnItsWay;

    @ServerRequestFilter
    public Response waitForEvent(ContainerRequestContext request) throws InterruptedException {
        List<String> all = request.getUriInfo().getQueryParameters().get("after");
        if (all == null || !"GET".equals(request.getMethod())) {
            return null;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        // A link that leads through two services carries an event of each.
        for (String after : all) {
            EventPosition position = AfterParameter.parse(after);
            // Our own events are applied when they are published.
            while (!position.source().equals(ownName) && !progress.reached(position)) {
                if (System.nanoTime() > end) {
                    return stillOnItsWay.answer(request);
                }
                Thread.sleep(LOOK);
            }
        }
        return null;
    }
}
