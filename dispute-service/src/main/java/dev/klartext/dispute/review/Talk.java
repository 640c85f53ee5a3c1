package dev.klartext.dispute.review;

import dev.klartext.dispute.revision.ClassedRemark;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was said about the remarks of a version after it was decided.
 *
 * @param classed by the remark's number; what is not there is simply done, or not restated yet
 * @param replies by the remark's id
 */
public record Talk(Map<Integer, ClassedRemark> classed, Map<UUID, List<RemarkReply>> replies) {

    static final Talk NONE = new Talk(Map.of(), Map.of());
}
