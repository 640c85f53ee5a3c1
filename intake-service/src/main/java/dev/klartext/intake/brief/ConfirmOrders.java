package dev.klartext.intake.brief;

import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.project.Projects;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Confirms orders: makes the document of each, stores it, and mails it to both sides. The order itself does not wait for that:
 * a file store that is away delays the confirmation only.
 */
@ApplicationScoped
class ConfirmOrders {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    BriefVersions versions;

    @Inject
    Confirmations confirmations;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    ConfirmationDocument document;

    @Inject
    FileStore store;

    @Inject
    Outbox outbox;

    /** An order that waits for its confirmation. */
    public record Due(UUID agencyId, UUID projectId, int version) {}

    @Scheduled(every = "{klartext.confirmation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void confirmAll() {
        for (Due due : due()) {
            try {
                confirm(due);
            } catch (RuntimeException e) {
                // One order that can't be confirmed must not keep the others from it.
                Log.errorf(e, "Version %d of project %s can't be confirmed yet", due.version(), due.projectId());
                tenancy.run(
                        due.agencyId(),
                        tx -> confirmations.later(
                                tx,
                                due.projectId(),
                                due.version(),
                                Instant.now().plus(PAUSE)));
            }
        }
    }

    private List<Due> due() {
        return agencies.find("""
                select agency_id, project_id, version from brief_confirmation
                where confirmed_at is null and due_at <= now() order by due_at limit 100""", Map.of(), Due.class);
    }

    private void confirm(Due due) {
        ConfirmedOrder order = tenancy.in(due.agencyId(), tx -> read(tx, due));
        StoredFile file = stored(due, order);
        tenancy.run(due.agencyId(), tx -> confirm(tx, due, order, file));
    }

    private ConfirmedOrder read(Tx tx, Due due) {
        return new ConfirmedOrder(
                versions.get(tx, due.projectId(), due.version()),
                versions.frozen(tx, due.projectId(), due.version()),
                settings.of(tx).legal(),
                ZoneId.of(projects.get(tx, due.projectId()).zone()));
    }

    private StoredFile stored(Due due, ConfirmedOrder order) {
        try {
            Path file = Files.createTempFile("confirmation", ".pdf");
            try {
                Files.write(file, document.of(order));
                return store.put(due.agencyId(), due.projectId(), order.fileName(), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void confirm(Tx tx, Due due, ConfirmedOrder order, StoredFile file) {
        outbox.lock(tx, due.projectId());
        if (confirmations.of(tx, due.projectId(), due.version()).isPresent()) {
            // Another replica was faster; its file is the one that was mailed.
            return;
        }
        confirmations.done(
                tx, due.projectId(), due.version(), file, Instant.now().truncatedTo(ChronoUnit.MICROS));
        outbox.publish(
                tx,
                due.projectId(),
                new BriefConfirmed(
                        due.projectId(),
                        due.version(),
                        order.version().sha256(),
                        file,
                        new ConfirmationEntry(order, file).confirmed()));
    }
}
