package dev.klartext.intake.offer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many inquiries are taken, counted over all replicas. */
@QuarkusTest
class InquiryRateTest {

    @Inject
    InquiryRate rate;

    @Test
    void one_address_sends_a_few_inquiries_an_hour() {
        UUID agency = Ids.next();
        String address = "an address " + Ids.next();
        for (int i = 0; i < InquiryRate.PER_ADDRESS; i++) {
            rate.take(agency, address);
        }

        assertThatThrownBy(() -> rate.take(agency, address)).isInstanceOf(Problem.class);
        assertThatCode(() -> rate.take(agency, "another than " + address)).doesNotThrowAnyException();
    }

    @Test
    void many_addresses_together_send_no_more_than_an_agency_can_read() {
        UUID agency = Ids.next();
        for (int i = 0; i < InquiryRate.PER_AGENCY; i++) {
            rate.take(agency, "an address " + Ids.next());
        }

        assertThatThrownBy(() -> rate.take(agency, "one more " + Ids.next())).isInstanceOf(Problem.class);
    }
}
