package dev.klartext.dispute.review;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The remarks as they were written, numbered, and the answers about the goals below them. */
record RemarkWords(List<Remark> remarks, List<GoalReached> answers) {

    Text text() {
        String written = remarks.stream()
                .map(remark -> remark.number() + ". " + remark.text())
                .collect(Collectors.joining("\n"));
        Text goals = new GoalWords(answers).text();
        return goals == null
                ? Text.same(written)
                : Text.of(written + "\n\n" + goals.de(), written + "\n\n" + goals.en());
    }
}
