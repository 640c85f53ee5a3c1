package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import java.util.List;

/** A remark has words, and its place is one that everybody finds again. */
final class RemarksAreReadable {

    static final int MAX_TEXT = 2000;
    static final int MAX_REMARKS = 200;

    private RemarksAreReadable() {}

    static void check(List<NewRemark> remarks, List<ResultFile> files, Violations violations) {
        violations.atMost("remarks", remarks, MAX_REMARKS);
        for (int i = 0; i < remarks.size(); i++) {
            check(remarks.get(i), "remarks[" + i + "]", files, violations);
        }
    }

    private static void check(NewRemark remark, String field, List<ResultFile> files, Violations violations) {
        if (remark == null) {
            violations.present(field, null);
            return;
        }
        violations.required(field + ".text", remark.text(), MAX_TEXT);
        PlaceLiesInTheDraft.check(remark.place(), field, files, violations);
    }
}
