package dev.klartext.chassis.frame;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;

/** What an error page says: our own problems in their own words, everything else in ours for its status. */
record Refusal(int status, Text title, Text sentence) {

    private static final Text OUR_FAULT = Text.of("Das lag an uns", "That was our fault");
    private static final Text TRY_AGAIN = Text.of(
            "Etwas ist bei uns schiefgegangen. Gespeichert wurde nichts. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
            "Something went wrong on our side. Nothing was saved. Please try again in a few minutes.");
    private static final Text NOT_HERE = Text.of(
            "Diese Seite gibt es nicht, oder sie gehört zu einem Projekt, an dem Sie nicht beteiligt sind.",
            "This page does not exist, or it belongs to a project in which you take no part.");
    private static final Text GO_BACK = Text.of(
            "Bitte gehen Sie zurück und prüfen Sie, was Sie gesendet haben. Gespeichert wurde nichts.",
            "Please go back and check what you sent. Nothing was saved.");
    private static final String OURS = "urn:klartext:problem:";

    static Refusal of(HttpProblem problem) {
        int status = problem.getStatusCode();
        boolean ours = problem.getType() != null && problem.getType().toString().startsWith(OURS);
        if (ours) {
            return new Refusal(status, Text.same(problem.getTitle()), Text.same(problem.getDetail()));
        }
        return new Refusal(status, title(status), sentence(status));
    }

    private static Text title(int status) {
        return Arrays.stream(Problems.values())
                .filter(kind -> kind.status() == status)
                .map(Problems::title)
                .findFirst()
                .orElse(status >= 500 ? OUR_FAULT : Problems.INVALID.title());
    }

    private static Text sentence(int status) {
        if (status >= 500) {
            return TRY_AGAIN;
        }
        return status == 404 || status == 405 ? NOT_HERE : GO_BACK;
    }
}
