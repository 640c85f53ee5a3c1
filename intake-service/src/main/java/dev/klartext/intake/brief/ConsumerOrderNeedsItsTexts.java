package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.client.ClientKind;
import java.util.Optional;

/**
 * A consumer's order is closed until the agency has stored its legal texts.
 *
 * <p>Reason: without "zahlungspflichtig beauftragen" and the information on withdrawal (BGB 312d, 312j, EGBGB 246a) such an
 * order binds nobody, and the consumer could withdraw for a year.
 */
final class ConsumerOrderNeedsItsTexts {

    private ConsumerOrderNeedsItsTexts() {}

    static Optional<Problem> missing(ClientKind kind) {
        return switch (kind) {
            case BUSINESS -> Optional.empty();
            case CONSUMER ->
                Optional.of(Problems.NOT_YET.because(Text.of(
                        "Dieser Kunde bestellt als Verbraucher. Dafür braucht es Ihre Rechtstexte (Widerrufsbelehrung,"
                                + " „zahlungspflichtig beauftragen“), und die kann Klartext noch nicht hinterlegen. Bitte"
                                + " schließen Sie diesen Auftrag vorerst auf Ihrem gewohnten Weg.",
                        "This client orders as a consumer. That needs your legal texts (information on withdrawal, “order"
                                + " with obligation to pay”), and Klartext can't store them yet. Please conclude this"
                                + " order in your usual way for now.")));
        };
    }
}
