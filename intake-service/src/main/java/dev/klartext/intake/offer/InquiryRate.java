package dev.klartext.intake.offer;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.rate.SharedBuckets;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * How many inquiries are taken in an hour: a few from one address, and from all addresses together no more than an agency
 * could read.
 */
@ApplicationScoped
public class InquiryRate {

    static final int PER_ADDRESS = 5;
    static final int PER_AGENCY = 100;

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    SharedBuckets buckets;

    void take(UUID agencyId, String address) {
        if (!buckets.take("inquiry from " + address, PER_ADDRESS, HOUR)
                || !buckets.take("inquiry to " + agencyId, PER_AGENCY, HOUR)) {
            throw Problems.TOO_MANY.because(Text.of(
                    "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal oder"
                            + " rufen Sie an.",
                    "These were many inquiries in a short time. Please try again in an hour, or call."));
        }
    }
}
