package dev.klartext.dispute.review;

/**
 * A remark as the page of a draft shows it.
 *
 * @param file what it is about; absent for the whole
 */
public record RemarkLine(Remark remark, DraftFile file) {}
