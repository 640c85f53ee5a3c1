package dev.klartext.chassis.outbox;

import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Deletes sent and applied events after 35 days, longer than any backup that is restored. */
@ApplicationScoped
public class OldEvents {

    @Inject
    @DataSource("relay")
    Jdbi jdbi;

    @Scheduled(every = "6h", delayed = "10m")
    void delete() {
        jdbi.useHandle(handle -> {
            handle.execute("delete from chassis.outbox where sent_at < now() - interval '35 days'");
            handle.execute("delete from chassis.inbox where applied_at < now() - interval '35 days'");
        });
    }
}
