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

    @ServerRequestFilter
    public void limit(HttpServerRequest request) {
        boolean known = caller.known();
        String who = known ? caller.subject() : request.remoteAddress().hostAddress();
        int perMinute = known ? config.personPerMinute() : config.strangerPerMinute();
        if (!buckets.get(who, key -> bucket(perMinute)).tryConsume(1)) {
            throw Problems.TOO_MANY.because(Text.of(
                    "Das waren sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.",
                    "These were very many requests. Wait a minute and try again."));
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
