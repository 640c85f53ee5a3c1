package dev.klartext.chassis.rate;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Limits that all replicas of a service count together, in its database: who guesses or floods does not get a limit per replica.
 * Each question writes a row, so it is for what strangers do, and not for every request of people whom we know.
 */
@ApplicationScoped
public class SharedBuckets {

    private static final int AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @Inject
    SharedBuckets(@DataSource("gate") AgroalDataSource source) {
        // An address is kept no longer than until its bucket is full again, and is then deleted.
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("chassis.rate_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Takes one from the bucket; false if it is empty.
     *
     * @param key what is counted and whose
     * @param capacity how many a full bucket holds; so many come back in the period, one after the other
     */
    public boolean take(String key, int capacity, Duration period) {
        return buckets.getProxy(
                        key,
                        () -> BucketConfiguration.builder()
                                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                                .build())
                .tryConsume(1);
    }

    @Scheduled(every = "10m", delayed = "5m")
    void forget() {
        while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
            // The next thousand.
        }
    }
}
