package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.HandOut;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Hands out a file of an entry to whoever may read the entry. */
@ApplicationScoped
public class HandOutAttachment {

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    HandOut handOut;

    /** The file at this place among the entry's files. */
    public Response of(Grant grant, UUID entryId, int rank) {
        Sight sight = Sight.of(grant);
        Attachment file =
                tenancy.in(grant.agencyId(), tx -> entries.find(tx, grant.projectId(), sight, entryId)).stream()
                        .flatMap(entry -> entry.files().stream())
                        .filter(candidate -> candidate.rank() == rank)
                        .findFirst()
                        .orElseThrow(Gate::notFound);
        StoredFile stored = new StoredFile(file.name(), file.sha256(), file.size(), file.mediaType());
        return file.inPlace() ? handOut.inPlace(grant, stored) : handOut.toSave(grant, stored);
    }
}
