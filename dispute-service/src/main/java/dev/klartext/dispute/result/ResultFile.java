package dev.klartext.dispute.result;

import java.util.UUID;

/** A file of a shown version as it is stored, with the pictures that were drawn from it. */
public record ResultFile(
        UUID resultId,
        String name,
        String sha256,
        long size,
        String mediaType,
        String previewSha256,
        String previewType,
        String thumbSha256,
        String thumbType) {

    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    public boolean pdf() {
        return kind() == FileKind.PDF;
    }

    /** Whether there is a picture to look at in the page. */
    public boolean picturable() {
        return kind() == FileKind.PICTURE || previewSha256 != null;
    }

    /** The picture to show large: the drawn preview, or the file itself where it is small enough or none was drawn. */
    public String pictureSha256() {
        return previewSha256 != null ? previewSha256 : sha256;
    }

    /** The picture to show small. */
    public String smallPictureSha256() {
        return thumbSha256 != null ? thumbSha256 : pictureSha256();
    }

    public ShownFile shown() {
        return new ShownFile(name, sha256, size, mediaType);
    }
}
