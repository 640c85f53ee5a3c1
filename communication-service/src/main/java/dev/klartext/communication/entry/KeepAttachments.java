package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** Stores the files that came with an entry, before any transaction is open. */
@ApplicationScoped
public class KeepAttachments {

    static final int MAX_FILES = 5;

    @Inject
    FileStore store;

    /** A file as it came in: its name by the sender, and where its bytes lie meanwhile. */
    public record Upload(String name, Path file, long size) {

        /** Browsers send a field in which nothing was chosen as an empty file without a name. */
        boolean chosen() {
            return size > 0 || name != null && !name.isBlank();
        }
    }

    List<StoredFile> keep(Grant grant, List<Upload> uploads) {
        List<Upload> chosen = uploads.stream().filter(Upload::chosen).toList();
        new Violations()
                .check(
                        chosen.size() <= MAX_FILES,
                        "files",
                        Text.of(
                                "Höchstens 5 Dateien je Eintrag. Schreiben Sie für die anderen einen zweiten.",
                                "At most 5 files for one entry. Write a second one for the others."))
                .throwIfAny();
        return chosen.stream()
                .map(upload -> store.put(grant.agencyId(), grant.projectId(), upload.name(), upload.file()))
                .toList();
    }
}
