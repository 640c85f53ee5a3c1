package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stores the files of a draft before any transaction is open. */
@ApplicationScoped
public class StoreDraftFiles {

    @Inject
    FileStore store;

    /** An uploaded file: the name the person gave it, and where its bytes lie for now. */
    public record Upload(String name, Path bytes) {}

    /** @param before files that lie in the store already; they come first */
    public List<ShownFile> store(Grant grant, List<StoredFile> before, List<Upload> uploads) {
        Set<String> taken = new HashSet<>();
        List<ShownFile> stored = new ArrayList<>();
        for (StoredFile file : before) {
            stored.add(new ShownFile(FreeName.of(file.name(), taken), file.sha256(), file.size(), file.mediaType()));
        }
        for (Upload upload : uploads) {
            StoredFile file = store.put(grant.agencyId(), grant.projectId(), upload.name(), upload.bytes());
            stored.add(new ShownFile(FreeName.of(file.name(), taken), file.sha256(), file.size(), file.mediaType()));
        }
        return stored;
    }
}
