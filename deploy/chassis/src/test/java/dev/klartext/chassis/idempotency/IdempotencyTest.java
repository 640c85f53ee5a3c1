package dev.klartext.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Inject
    OldKeys oldKeys;

    @Inject
    Tenancy tenancy;

    public record Answer(int number) {

        public boolean isFirst() {
            return number == 1;
        }
    }

    private final UUID agency = Ids.next();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_request_is_done_once_and_answered_alike() {
        Answer first = ask("nadja", "k1", "a");
        Answer second = ask("nadja", "k1", "a");
        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        ask("nadja", "k2", "a");
        assertThatThrownBy(() -> ask("nadja", "k2", "b"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problems.KEY_REUSED));
    }

    @Test
    void another_person_has_keys_of_their_own() {
        ask("nadja", "k3", "a");
        ask("alex", "k3", "b");
        assertThat(done).hasValue(2);
    }

    @Test
    void twenty_at_once_are_done_once() {
        var all = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask("nadja", "k4", "a")))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void work_that_failed_may_be_tried_again() {
        assertThatThrownBy(() -> idempotency.once(agency, "nadja", "k5", Map.of("say", "a"), Answer.class, tx -> {
            throw new IllegalStateException("away");
        }));
        assertThat(ask("nadja", "k5", "a")).isEqualTo(new Answer(1));
    }

    @Test
    void without_a_key_each_request_counts() {
        ask("nadja", null, "a");
        ask("nadja", null, "a");
        assertThat(done).hasValue(2);
    }

    @Test
    void a_key_is_forgotten_after_seven_days_and_not_before() {
        ask("nadja", "k6", "a");
        ask("nadja", "k7", "a");
        tenancy.run(
                agency,
                tx -> tx.sql()
                        .execute(
                                "update chassis.idempotency set created_at = now() - interval '8 days' where key = 'k6'"));
        oldKeys.forget();
        assertThat(ask("nadja", "k6", "b")).isEqualTo(new Answer(3));
        assertThat(ask("nadja", "k7", "a")).isEqualTo(new Answer(2));
    }

    private Answer ask(String subject, String key, String say) {
        return idempotency.once(
                agency, subject, key, Map.of("say", say), Answer.class, tx -> new Answer(done.incrementAndGet()));
    }
}
