package dev.klartext.intake.agency;

import dev.klartext.chassis.files.StoredFile;

/**
 * The settings as they are stored.
 *
 * @param logo absent if the agency has none
 * @param revision grows with each change; the ETag
 */
public record StoredSettings(Settings settings, StoredFile logo, long revision) {}
