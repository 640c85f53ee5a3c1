package dev.klartext.dispute.upload;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.ArrivingFiles;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Forgets a file on its way in: first what is in the store, then that there was one. */
@ApplicationScoped
class DropUpload {

    @Inject
    Tenancy tenancy;

    @Inject
    Uploads uploads;

    @Inject
    ArrivingFiles store;

    /** As its owner wishes; what a draft shows is not touched by it. */
    void drop(Grant grant, UUID id) {
        tenancy.in(grant.agencyId(), tx -> uploads.find(tx, grant.projectId(), grant.personId(), id))
                .orElseThrow(Gate::notFound);
        drop(grant.agencyId(), grant.projectId(), id);
    }

    void drop(UUID agency, UUID project, UUID id) {
        tenancy.in(agency, tx -> uploads.close(tx, project, id)).ifPresent(upload -> {
            store.forget(agency, id, upload.storeId());
            tenancy.run(agency, tx -> uploads.remove(tx, project, id));
        });
    }
}
