package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Stores a file that came with a form, before any transaction is open. */
@ApplicationScoped
class KeepFile {

    @Inject
    FileStore store;

    /** Null if none was chosen: browsers then send an empty one without a name. */
    StoredFile keep(Grant grant, FileUpload upload) {
        if (upload == null || upload.size() == 0 && upload.fileName().isBlank()) {
            return null;
        }
        return store.put(grant.agencyId(), grant.projectId(), upload.fileName(), upload.uploadedFile());
    }
}
