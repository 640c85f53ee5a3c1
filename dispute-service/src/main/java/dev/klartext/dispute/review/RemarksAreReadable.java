package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import java.util.List;

/** A remark has words, and its place lies on a file of the version that it is about. */
final class RemarksAreReadable {

    static final int MAX_TEXT = 2000;
    static final int MAX_REMARKS = 100;

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
        violations
                .required(field + ".text", remark.text(), MAX_TEXT)
                .check(
                        remark.fileSha256() == null
                                || files.stream().anyMatch(file -> file.sha256().equals(remark.fileSha256())),
                        field + ".fileSha256",
                        Text.of(
                                "Diese Datei gehört nicht zu dieser Version.",
                                "This file is not part of this version."))
                .check(
                        (remark.x() == null) == (remark.y() == null),
                        field + ".x",
                        Text.of("Ein Ort hat x und y, beide in Prozent.", "A place has x and y, both in per cent."))
                .check(
                        remark.x() == null || remark.fileSha256() != null,
                        field + ".fileSha256",
                        Text.of("Zu einem Ort gehört die Datei.", "A place needs its file."))
                .check(
                        percent(remark.x()) && percent(remark.y()),
                        field + ".x",
                        Text.of("x und y liegen zwischen 0 und 100.", "x and y are between 0 and 100."));
    }

    private static boolean percent(Double value) {
        return value == null || value >= 0 && value <= 100;
    }
}
