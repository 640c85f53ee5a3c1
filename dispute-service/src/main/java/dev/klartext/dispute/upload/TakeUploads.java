package dev.klartext.dispute.upload;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.ArrivingFiles;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts uploaded files where shown files lie, before any transaction is open; taken twice they are stored once. */
@ApplicationScoped
public class TakeUploads {

    @Inject
    Tenancy tenancy;

    @Inject
    Uploads uploads;

    @Inject
    ReceiveBytes receiveBytes;

    @Inject
    ArrivingFiles store;

    /** The files of these uploads, in their order; refuses what is not there as a whole. */
    public List<StoredFile> take(Grant grant, List<String> ids) {
        List<Upload> wanted = ids.stream().map(id -> whole(grant, id)).toList();
        List<StoredFile> taken = new ArrayList<>();
        for (Upload upload : wanted) {
            StoredFile file = new StoredFile(upload.name(), upload.sha256(), upload.size(), upload.mediaType());
            if (!upload.kept()) {
                store.keep(grant.agencyId(), upload.projectId(), upload.id(), file);
                tenancy.run(grant.agencyId(), tx -> uploads.kept(tx, upload));
            }
            taken.add(file);
        }
        return taken;
    }

    private Upload whole(Grant grant, String id) {
        Optional<Upload> found = find(grant, id);
        Violations violations = new Violations();
        violations.check(
                found.isPresent(),
                "uploads",
                Text.of(
                        "Eine der Dateien ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.",
                        "One of the files is no longer there. Please upload it once more."));
        found.ifPresent(upload -> violations.check(
                upload.whole(),
                "uploads",
                Text.of(
                        "„" + upload.name() + "“ ist erst zu " + upload.percent()
                                + " % da. Wählen Sie die Datei noch einmal aus, dann geht es dort weiter.",
                        "“" + upload.name() + "” has only come to " + upload.percent()
                                + " %. Choose the file again, and it goes on from there.")));
        violations.throwIfAny();
        if (found.get().sha256() == null) {
            // All bytes came, but the store did not answer when they were to be put together.
            receiveBytes.receive(grant, found.get().id(), found.get().size(), 0, InputStream.nullInputStream());
        }
        return find(grant, id).orElseThrow();
    }

    /** What is no id leads to nothing, as an id that is not this person's. */
    private Optional<Upload> find(Grant grant, String id) {
        try {
            UUID known = UUID.fromString(id);
            return tenancy.in(grant.agencyId(), tx -> uploads.find(tx, grant.projectId(), grant.personId(), known));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
