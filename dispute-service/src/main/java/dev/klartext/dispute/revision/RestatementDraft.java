package dev.klartext.dispute.revision;

import org.jdbi.v3.json.Json;

/**
 * A restatement that the agency is writing.
 *
 * @param revision grows with each save; its ETag. 0 as long as nothing was saved
 * @param editedBy name of who saved last; absent as long as nobody did
 */
public record RestatementDraft(@Json Restating document, long revision, String editedBy) {}
