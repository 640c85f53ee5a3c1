package dev.klartext.dispute.result;

import dev.klartext.dispute.preview.drawing.PictureFile;
import java.util.Set;

/**
 * How a browser may meet a file. Pictures, PDFs and what plays may be met in place; everything else is only saved, above all
 * SVG and HTML: they could run a stranger's script under our address.
 */
public enum FileKind {
    PICTURE,
    /** A picture for print, which no browser shows: what was drawn of it is looked at, the file itself is saved. */
    PRINT,
    PDF,
    VIDEO,
    AUDIO,
    OTHER;

    private static final Set<String> PRINTS = Set.of("image/tiff", "image/vnd.adobe.photoshop");

    private static final Set<String> VIDEOS =
            Set.of("video/mp4", "video/x-m4v", "video/webm", "video/quicktime", "video/ogg");

    private static final Set<String> SOUNDS = Set.of(
            "audio/mpeg",
            "audio/mp4",
            "audio/x-m4a",
            "audio/aac",
            "audio/vnd.wave",
            "audio/x-wav",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/webm",
            "audio/x-flac");

    public static FileKind of(String mediaType) {
        if (PictureFile.WEB.contains(mediaType)) {
            return PICTURE;
        }
        if (PRINTS.contains(mediaType)) {
            return PRINT;
        }
        if (VIDEOS.contains(mediaType)) {
            return VIDEO;
        }
        if (SOUNDS.contains(mediaType)) {
            return AUDIO;
        }
        return "application/pdf".equals(mediaType) ? PDF : OTHER;
    }

    /** The name of the type by which browsers know what they can play. */
    static String asBrowsersSay(String mediaType) {
        return switch (mediaType) {
            case "video/x-m4v" -> "video/mp4";
            case "audio/x-m4a" -> "audio/mp4";
            case "audio/vnd.wave", "audio/x-wav" -> "audio/wav";
            case "audio/vorbis", "audio/opus" -> "audio/ogg";
            case "audio/x-flac" -> "audio/flac";
            default -> mediaType;
        };
    }

    /** Whether a browser opens the file itself. */
    public boolean inPlace() {
        return this != OTHER && this != PRINT;
    }

    /** Whether it is one picture, which can be pinned to. */
    public boolean picture() {
        return this == PICTURE || this == PRINT;
    }

    /** Whether pictures are drawn of it. */
    public boolean drawn() {
        return picture() || this == PDF;
    }

    /** Whether it is watched or listened to. */
    public boolean plays() {
        return this == VIDEO || this == AUDIO;
    }
}
