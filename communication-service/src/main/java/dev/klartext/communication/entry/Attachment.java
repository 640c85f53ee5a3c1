package dev.klartext.communication.entry;

import dev.klartext.chassis.files.StoredFile;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that belongs to an entry.
 *
 * @param rank its place among the entry's files, from 1
 * @param size bytes
 * @param mediaType told by the bytes when it came in
 */
@Schema(description = "A file that belongs to an entry; its name and hash are hashed into the entry's leaf")
public record Attachment(int rank, String name, String sha256, long size, String mediaType) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");
    private static final long SHOWN_IN_THE_TIMELINE = 2 << 20;

    static Attachment of(int rank, StoredFile file) {
        return new Attachment(rank, file.name(), file.sha256(), file.size(), file.mediaType());
    }

    /**
     * Whether a browser may show it in place. Everything else is only saved, above all SVG and HTML: they could run a
     * stranger's script under our address.
     */
    boolean inPlace() {
        return PICTURES.contains(mediaType);
    }

    /** Whether the timeline shows the picture itself; larger ones would make it slow. */
    public boolean thumbnail() {
        return inPlace() && size <= SHOWN_IN_THE_TIMELINE;
    }

    /** What stands in the leaf's part of this file: a line as {@code sha256sum --check} reads it. */
    String line() {
        return sha256 + "  " + name;
    }
}
