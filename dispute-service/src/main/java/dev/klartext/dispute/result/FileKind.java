package dev.klartext.dispute.result;

import java.util.Set;

/**
 * How a browser may meet a file. Pictures and PDFs may be looked at in place; everything else is only saved, above all SVG
 * and HTML: they could run a stranger's script under our address.
 */
public enum FileKind {
    PICTURE,
    PDF,
    OTHER;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    public static FileKind of(String mediaType) {
        if (PICTURES.contains(mediaType)) {
            return PICTURE;
        }
        return "application/pdf".equals(mediaType) ? PDF : OTHER;
    }

    public boolean inPlace() {
        return this != OTHER;
    }
}
