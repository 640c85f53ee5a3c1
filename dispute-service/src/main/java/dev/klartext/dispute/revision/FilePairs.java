package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.ResultFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Which files of two versions belong side by side: those of one name, then the rest in the order in which they were shown,
 * because people rename files from version to version.
 */
final class FilePairs {

    private FilePairs() {}

    /** Two files to compare; one is absent where the other has no partner. */
    record Pair(ResultFile left, ResultFile right) {}

    static List<Pair> of(List<ResultFile> left, List<ResultFile> right) {
        List<ResultFile> unnamed = new ArrayList<>(right);
        List<ResultFile> partners = new ArrayList<>();
        for (ResultFile file : left) {
            ResultFile partner = unnamed.stream()
                    .filter(other -> other.name().equalsIgnoreCase(file.name()))
                    .findFirst()
                    .orElse(null);
            unnamed.remove(partner);
            partners.add(partner);
        }
        Iterator<ResultFile> rest = unnamed.iterator();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            ResultFile partner = partners.get(i);
            pairs.add(new Pair(left.get(i), partner == null && rest.hasNext() ? rest.next() : partner));
        }
        rest.forEachRemaining(file -> pairs.add(new Pair(null, file)));
        return pairs;
    }
}
