package dev.klartext.chassis.after;

import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.EventPosition;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request with {@code after=<service>:<stream>:<epoch>:<position>} wait until that event is applied here. Who waits
 * holds no thread: however many follow such links, others are answered.
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
    public Uni<Response> waitForEvent(ContainerRequestContext request) {
        List<EventPosition> awaited = awaited(request);
        if (awaited.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Response tooEarly = stillOnItsWay.answer(request);
        return Uni.createFrom()
                .item(() -> awaited.stream().allMatch(progress::reached))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .<Response>transformToUni(there ->
                        there ? Uni.createFrom().nullItem() : Uni.createFrom().failure(new NotThereYet()))
                .onFailure(NotThereYet.class)
                .retry()
                .withBackOff(LOOK, LOOK)
                .expireIn(PATIENCE.toMillis())
                .onFailure(failure -> failure instanceof NotThereYet || failure.getCause() instanceof NotThereYet)
                .recoverWithItem(tooEarly);
    }

    /** A link that leads through two services carries an event of each; our own are applied when they are published. */
    private List<EventPosition> awaited(ContainerRequestContext request) {
        List<String> all = request.getUriInfo().getQueryParameters().get("after");
        if (all == null || !"GET".equals(request.getMethod())) {
            return List.of();
        }
        return all.stream()
                .map(AfterParameter::parse)
                .filter(position -> !position.source().equals(ownName))
                .toList();
    }

    /** Says the waiting to look again; not an error, so without the cost of a stack trace. */
    private static final class NotThereYet extends RuntimeException {
        NotThereYet() {
            super(null, null, false, false);
        }
    }
}
