package dev.klartext.chassis.entry;

import dev.klartext.chassis.files.StoredFile;

/**
 * A file that goes with a mail. It lies in the file store under the project of the event.
 *
 * @param audience who may have it; asked again for each recipient when the mail is sent
 */
public record NoticeFile(Audience audience, StoredFile file) {}
