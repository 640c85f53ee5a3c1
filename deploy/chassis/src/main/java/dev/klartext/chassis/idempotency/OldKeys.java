package dev.klartext.chassis.idempotency;

import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Forgets idempotency keys, and the answers kept with them, after seven days: nobody repeats a request later than that. */
@ApplicationScoped
public class OldKeys {

    @Inject
    @DataSource("relay")
    Jdbi jdbi;

    @Scheduled(every = "6h", delayed = "15m")
    void forget() {
        jdbi.useHandle(handle ->
                handle.execute("delete from chassis.idempotency where created_at < now() - interval '7 days'"));
    }
}
