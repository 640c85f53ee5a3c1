package dev.klartext.communication.portal;

import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells Keycloak what {@link LoginTasks} has noted; while it is away, again a little later. Twice does no harm. */
@ApplicationScoped
class TellKeycloak {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    KeycloakPeople keycloak;

    public record Due(UUID agencyId, UUID id) {}

    public record Task(String subject, String what) {

        /** What is said about somebody as one of an agency names the agency. */
        String of(UUID agencyId) {
            return what.endsWith("second-factor") ? what + "/" + agencyId : what;
        }
    }

    @Scheduled(every = "{klartext.login.tell-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        if (keycloak.canBeAsked()) {
            due().forEach(this::tell);
        }
    }

    private void tell(Due due) {
        Task task = tenancy.in(
                due.agencyId(),
                tx -> tx.sql()
                        .createQuery("select subject, what from login_task where agency_id = :agency and id = :id")
                        .bind("agency", tx.agencyId())
                        .bind("id", due.id())
                        .mapTo(Task.class)
                        .one());
        try {
            keycloak.tell(task.subject(), task.of(due.agencyId()));
            update(due, "done_at = now()");
        } catch (IOException e) {
            Log.warnf("Keycloak could not be told: %s", e);
            update(due, "due_at = now() + interval '%d seconds'".formatted(PAUSE.toSeconds()));
        }
    }

    private void update(Due due, String what) {
        tenancy.run(
                due.agencyId(),
                tx -> tx.sql()
                        .createUpdate("update login_task set " + what + " where agency_id = :agency and id = :id")
                        .bind("agency", tx.agencyId())
                        .bind("id", due.id())
                        .execute());
    }

    private List<Due> due() {
        return agencies.find(
                "select agency_id, id from login_task where done_at is null and due_at <= :now order by due_at, id"
                        + " limit 100",
                Map.of("now", Instant.now()),
                Due.class);
    }
}
