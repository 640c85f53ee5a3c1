package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The remarks as they were written, numbered, with the name where it is not who decided, and the answers about the goals below
 * them.
 */
record RemarkWords(Actor by, List<Remark> remarks, List<GoalReached> answers) {

    Text text() {
        String written = remarks.stream().map(this::line).collect(Collectors.joining("\n"));
        Text goals = new GoalWords(answers).text();
        return goals == null
                ? Text.same(written)
                : Text.of(written + "\n\n" + goals.de(), written + "\n\n" + goals.en());
    }

    private String line(Remark remark) {
        String name = remark.ofAnotherThan(by.personId()) ? remark.saidByName() + ": " : "";
        return remark.number() + ". " + name + remark.text();
    }
}
