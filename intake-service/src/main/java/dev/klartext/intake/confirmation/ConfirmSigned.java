package dev.klartext.intake.confirmation;

import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.arc.All;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Confirms what was signed: makes the document of each, stores it, and mails it to both sides. The signature itself does not
 * wait for that: a file store that is away delays the confirmation only.
 */
@ApplicationScoped
class ConfirmSigned {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    @All
    List<Confirming> all;

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Confirmations confirmations;

    @Inject
    ConfirmationDocument document;

    @Inject
    FileStore store;

    @Inject
    Outbox outbox;

    /** Something signed that waits for its confirmation. */
    public record Due(UUID agencyId, UUID projectId, int number) {}

    @Scheduled(every = "{klartext.confirmation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void confirmAll() {
        all.forEach(confirming -> due(confirming.kind()).forEach(due -> confirmOrLater(confirming, due)));
    }

    private List<Due> due(Confirmable signed) {
        return agencies.find(signed.sql("""
                select agency_id, project_id, $number as number from $table
                where confirmed_at is null and due_at <= now() order by due_at limit 100"""), Map.of(), Due.class);
    }

    /** One that can't be confirmed must not keep the others from it. */
    private void confirmOrLater(Confirming confirming, Due due) {
        try {
            confirm(confirming, due);
        } catch (RuntimeException e) {
            Log.errorf(
                    e, "%s %d of project %s can't be confirmed yet", confirming.kind(), due.number(), due.projectId());
            Instant later = Instant.now().plus(PAUSE);
            tenancy.run(
                    due.agencyId(),
                    tx -> confirmations.later(tx, confirming.kind(), due.projectId(), due.number(), later));
        }
    }

    private void confirm(Confirming confirming, Due due) {
        Confirmation confirmation =
                tenancy.in(due.agencyId(), tx -> confirming.read(tx, due.projectId(), due.number()));
        StoredFile file = stored(due, confirmation);
        tenancy.run(due.agencyId(), tx -> confirm(tx, confirming.kind(), due, confirmation, file));
    }

    private StoredFile stored(Due due, Confirmation confirmation) {
        try {
            Path file = Files.createTempFile("confirmation", ".pdf");
            try {
                Files.write(file, document.of(confirmation.document()));
                return store.put(due.agencyId(), due.projectId(), confirmation.fileName(), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void confirm(Tx tx, Confirmable signed, Due due, Confirmation confirmation, StoredFile file) {
        outbox.lock(tx, due.projectId());
        if (confirmations.of(tx, signed, due.projectId(), due.number()).isPresent()) {
            // Another replica was faster; its file is the one that was mailed.
            return;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        confirmations.done(tx, signed, due.projectId(), due.number(), file, now);
        outbox.publish(tx, due.projectId(), confirmation.confirmed(file));
    }
}
