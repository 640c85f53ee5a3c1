package dev.klartext.dispute.selection;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.ResultFile;
import java.util.HashSet;
import java.util.List;

/** Only what was shown is chosen, each picture once: the number counts pictures, and money may hang on it. */
final class OnlyItsPictures {

    private OnlyItsPictures() {}

    static void check(NewChoice sent, List<ResultFile> shown, Violations violations) {
        List<String> known = shown.stream().map(ResultFile::sha256).toList();
        violations.check(
                known.containsAll(sent.files()),
                "files",
                Text.of("Ein Bild gehört nicht zu dieser Auswahl.", "One picture is not of this selection."));
        violations.check(
                new HashSet<>(sent.files()).size() == sent.files().size(),
                "files",
                Text.of("Ein Bild ist doppelt ausgewählt.", "One picture is chosen twice."));
    }
}
