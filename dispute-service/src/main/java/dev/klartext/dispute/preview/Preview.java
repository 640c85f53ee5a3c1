package dev.klartext.dispute.preview;

import dev.klartext.dispute.preview.drawing.Tier;

/**
 * A picture that was drawn of a file, stored like a file of its own; or the file itself where it is light enough.
 *
 * @param page of a PDF, from 1; a picture has only the first
 * @param size bytes; like width and height absent for what was drawn before they were noted
 */
public record Preview(
        String fileSha256,
        int page,
        Tier tier,
        String sha256,
        String mediaType,
        Long size,
        Integer width,
        Integer height) {}
