package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.review.Remark;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of one deliverable beside each other.
 *
 * @param left the earlier one
 * @param answers what was said to the earlier one, each with what it became in the agency's words
 */
public record ComparedView(
        UUID project, String title, Result left, Result right, List<Pair> pairs, List<Answered> answers) {

    /** Two files; one is absent where the other has no partner. */
    public record Pair(Side left, Side right) {}

    /** A file of one of the versions. */
    public record Side(UUID project, ResultFile file) {

        static Side of(UUID project, ResultFile file) {
            return file == null ? null : new Side(project, file);
        }

        public String href() {
            return Paths.file(project, file.sha256(), file.name());
        }

        /** Whether a browser opens it; everything else is saved. */
        public boolean opens() {
            return file.kind().inPlace();
        }

        public String pictureSource() {
            return Paths.file(project, file.pictureSha256(), file.name());
        }
    }

    /** A remark with the items that stand for it; none where it was simply done. */
    public record Answered(Remark remark, List<RestatedItem> items) {}

    static List<Pair> pairs(UUID project, List<ResultFile> left, List<ResultFile> right) {
        return FilePairs.of(left, right).stream()
                .map(pair -> new Pair(Side.of(project, pair.left()), Side.of(project, pair.right())))
                .toList();
    }

    static List<Answered> answers(List<Remark> remarks, List<RestatedItem> items) {
        return remarks.stream()
                .map(remark -> new Answered(
                        remark,
                        items.stream()
                                .filter(item -> item.remarks().contains(remark.number()))
                                .toList()))
                .toList();
    }

    public List<Result> versions() {
        return List.of(left, right);
    }

    public String leftHref() {
        return Paths.draft(project, left.id());
    }

    public String rightHref() {
        return Paths.draft(project, right.id());
    }
}
