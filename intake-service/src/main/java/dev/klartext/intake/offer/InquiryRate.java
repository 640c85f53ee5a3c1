package dev.klartext.intake.offer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * How many inquiries one replica takes in an hour: a few from one address, and from all addresses together no more than an
 * agency could read.
 */
@ApplicationScoped
public class InquiryRate {

    static final int PER_ADDRESS = 5;
    static final int PER_AGENCY = 100;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(HOUR).build();

    void take(UUID agencyId, String address) {
        if (!taken(address, PER_ADDRESS) || !taken(agencyId.toString(), PER_AGENCY)) {
            throw Problems.TOO_MANY.because(Text.of(
                    "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal oder"
                            + " rufen Sie an.",
                    "These were many inquiries in a short time. Please try again in an hour, or call."));
        }
    }

    private boolean taken(String who, int perHour) {
        return buckets.get(who, key -> bucket(perHour)).tryConsume(1);
    }

    private static Bucket bucket(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }
}
