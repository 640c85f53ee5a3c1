package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.LogKind;
import java.util.Arrays;

/** Which log a request asks for; who may not read one does not learn whether it is there. */
public final class LogChoice {

    private LogChoice() {}

    public static LogKind of(Grant grant, String word) {
        LogKind kind = Arrays.stream(LogKind.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Problems.INVALID.because(
                        Text.of("log ist shared oder internal.", "log is shared or internal.")));
        if (!Sight.of(grant).sees(kind)) {
            throw Gate.notFound();
        }
        return kind;
    }
}
