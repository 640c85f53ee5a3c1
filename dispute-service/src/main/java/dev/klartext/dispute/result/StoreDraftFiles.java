package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stores the files of a draft and draws their previews, before any transaction is open. */
@ApplicationScoped
public class StoreDraftFiles {

    @Inject
    FileStore store;

    @Inject
    DrawPreviews previews;

    /** An uploaded file: the name the person gave it, and where its bytes lie for now. */
    public record Upload(String name, Path bytes) {}

    public List<DrawnFile> store(Grant grant, List<Upload> uploads) {
        Set<String> taken = new HashSet<>();
        List<DrawnFile> stored = new ArrayList<>();
        for (Upload upload : uploads) {
            StoredFile file = store.put(grant.agencyId(), grant.projectId(), upload.name(), upload.bytes());
            String name = FreeName.of(file.name(), taken);
            stored.add(draw(grant, upload.bytes(), new ShownFile(name, file.sha256(), file.size(), file.mediaType())));
        }
        return stored;
    }

    private DrawnFile draw(Grant grant, Path bytes, ShownFile file) {
        return previews.of(bytes, file.mediaType())
                .map(preview -> new DrawnFile(file, keep(grant, preview.large()), keep(grant, preview.thumb())))
                .orElse(new DrawnFile(file, null, null));
    }

    private ShownFile keep(Grant grant, Path picture) {
        if (picture == null) {
            return null;
        }
        try {
            StoredFile kept = store.put(
                    grant.agencyId(), grant.projectId(), picture.getFileName().toString(), picture);
            Files.delete(picture);
            return new ShownFile(kept.name(), kept.sha256(), kept.size(), kept.mediaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
