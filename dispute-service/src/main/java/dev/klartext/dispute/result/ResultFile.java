package dev.klartext.dispute.result;

import java.util.UUID;

/**
 * A file of a shown version as it is stored.
 *
 * @param pictureSha256 what was drawn of it to be looked at, of a PDF its first page; absent if nothing was, or not yet
 * @param thumbSha256 the same for lists
 */
public record ResultFile(
        UUID resultId,
        String name,
        String sha256,
        long size,
        String mediaType,
        String pictureSha256,
        String thumbSha256) {

    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    public boolean pdf() {
        return kind() == FileKind.PDF;
    }

    /** Whether there is a picture to look at in the page. */
    public boolean picturable() {
        return pictureSha256 != null;
    }

    /** The picture to show small. */
    public String smallPictureSha256() {
        return thumbSha256 != null ? thumbSha256 : pictureSha256;
    }

    public ShownFile shown() {
        return new ShownFile(name, sha256, size, mediaType);
    }
}
