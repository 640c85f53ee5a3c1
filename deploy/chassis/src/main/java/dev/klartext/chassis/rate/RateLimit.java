package dev.klartext.chassis.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Slows down who asks far more often than people do: 429 until the minute's bucket fills again. */
@ApplicationScoped
public class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(MINUTE).build();

    @Inject
    Caller caller;

    @Inject
    RateConfig config;

    @Inject
    SharedBuckets shared;

    @ServerRequestFilter
    public void limit(HttpServerRequest request) {
        if (!(caller.known()
                ? person(caller.subject())
                : stranger(request.remoteAddress().hostAddress()))) {
            throw Problems.TOO_MANY.because(Text.of(
                    "Das waren sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.",
                    "These were very many requests. Wait a minute and try again."));
        }
    }

    private boolean person(String subject) {
        return here(subject, config.personPerMinute());
    }

    /** Who floods this replica is refused before the database is asked. */
    private boolean stranger(String address) {
        int perMinute = config.strangerPerMinute();
        return here(address, perMinute) && shared.take("stranger " + address, perMinute, MINUTE);
    }

    private boolean here(String who, int perMinute) {
        return buckets.get(who, key -> bucket(perMinute)).tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
