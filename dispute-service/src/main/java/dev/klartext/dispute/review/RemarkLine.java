package dev.klartext.dispute.review;

import dev.klartext.dispute.revision.ClassedRemark;
import java.util.List;

/**
 * A remark as the page of a draft shows it.
 *
 * @param file what it is about; absent for the whole
 * @param classed what it means for money and scope; absent as long as the agency said nothing about it
 */
public record RemarkLine(Remark remark, DraftFile file, ClassedRemark classed, List<RemarkReply> replies) {}
