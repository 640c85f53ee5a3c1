package dev.klartext.dispute.upload;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Announces a file that is going to come; nothing is in the store yet. */
@ApplicationScoped
class BeginUpload {

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Uploads uploads;

    @Inject
    UploadConfig config;

    record Begun(UUID id, Instant expiresAt) {}

    private record Asked(UUID project, NewUpload upload) {}

    Begun begin(Grant grant, String key, String length, String metadata) {
        grant.staff();
        NewUpload wanted =
                NewUpload.announced(length, metadata, config.maxSize().asLongValue());
        UUID project = grant.projectId();
        return idempotency.once(grant, key, new Asked(project, wanted), Begun.class, tx -> {
            // Two at once would both see the last free place.
            outbox.lock(tx, project);
            RoomForUploads.check(
                    uploads.load(tx, project),
                    wanted,
                    config.perProject(),
                    config.bytesPerProject().asLongValue());
            Begun begun = new Begun(Ids.next(), Instant.now().plus(config.kept()));
            uploads.begin(tx, project, grant.personId(), begun.id(), wanted, begun.expiresAt());
            return begun;
        });
    }
}
