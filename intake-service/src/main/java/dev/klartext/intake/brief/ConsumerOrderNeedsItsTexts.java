package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.LegalTextKind;
import dev.klartext.intake.client.ClientKind;
import java.util.List;
import java.util.Optional;

/**
 * A consumer's order is closed until the agency has stored its information on withdrawal, and carries it.
 *
 * <p>Reason: without "zahlungspflichtig beauftragen" and the information on withdrawal (BGB 312d, 312j, EGBGB 246a) such an
 * order binds nobody, and the consumer could withdraw for a year. General terms are carried where there are some.
 */
public final class ConsumerOrderNeedsItsTexts {

    private ConsumerOrderNeedsItsTexts() {}

    /** What hinders the agency to send an order with these texts to this kind of client. */
    public static Optional<Problem> missing(ClientKind kind, List<ConsumerText> texts) {
        return complete(kind, texts)
                ? Optional.empty()
                : Optional.of(Problems.NOT_YET.because(Text.of(
                        "Dieser Kunde bestellt als Verbraucher. Dafür braucht es Ihre Widerrufsbelehrung in der Sprache des"
                                + " Projekts. Hinterlegen Sie sie unter Einstellungen, Rechtstexte; dann kann der Auftrag"
                                + " hinausgehen.",
                        "This client orders as a consumer. That needs your information on withdrawal in the language of"
                                + " the project. Store it under Settings, Legal texts; then the order can go out.")));
    }

    /** What hinders this kind of client to order a version that was frozen with these texts. */
    public static Optional<Problem> notOrderable(ClientKind kind, List<ConsumerText> texts) {
        return complete(kind, texts)
                ? Optional.empty()
                : Optional.of(Problems.NOT_YET.because(Text.of(
                        "Als Verbraucher sollen Sie vor dem Auftrag Ihr Widerrufsrecht lesen können, und dieser Fassung"
                                + " liegt es nicht bei. Die Agentur schickt Ihnen eine neue.",
                        "As a consumer you are to read about your right of withdrawal before the order, and it is not"
                                + " with this version. The agency will send you a new one.")));
    }

    private static boolean complete(ClientKind kind, List<ConsumerText> texts) {
        return switch (kind) {
            case BUSINESS -> true;
            case CONSUMER -> texts.stream().anyMatch(text -> text.kind() == LegalTextKind.WITHDRAWAL);
        };
    }
}
