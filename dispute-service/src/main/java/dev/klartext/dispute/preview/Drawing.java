package dev.klartext.dispute.preview;

import java.util.UUID;

/**
 * A file that is to be drawn.
 *
 * @param tries how often it was begun, this time included
 */
public record Drawing(UUID projectId, String fileSha256, String mediaType, long size, int tries) {}
