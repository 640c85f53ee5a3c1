package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What agency and client read in the history about payments; prices are nobody else's business.
 *
 * @param by who acts; absent where a day passed by itself
 */
record PaymentEntries(Actor by, UUID projectId) {

    EntryBlock planned(Instalment instalment) {
        Text what = what(instalment);
        return telling(Text.of(
                "%s hat geplant: %s".formatted(by.name(), what.de()),
                "%s planned: %s".formatted(by.name(), what.en())));
    }

    EntryBlock replanned(Instalment before, Instalment instalment) {
        Text what = what(instalment);
        boolean invoiced = before.invoiceNumber() == null && instalment.invoiceNumber() != null;
        Text sentence = invoiced
                ? Text.of(
                        "%s hat die Rechnung geschrieben: %s".formatted(by.name(), what.de()),
                        "%s wrote the invoice: %s".formatted(by.name(), what.en()))
                : Text.of(
                        "%s hat neu geplant: %s".formatted(by.name(), what.de()),
                        "%s planned anew: %s".formatted(by.name(), what.en()));
        return telling(sentence).closing(points(before));
    }

    EntryBlock paid(Instalment instalment) {
        Text amount = SaidAmount.net(instalment.netAmount());
        Text day = SaidDay.of(instalment.paidOn());
        return telling(Text.of(
                        "Bezahlt: %s%s, %s, am %s"
                                .formatted(
                                        instalment.label(), number(instalment).de(), amount.de(), day.de()),
                        "Paid: %s%s, %s, on %s"
                                .formatted(
                                        instalment.label(), number(instalment).en(), amount.en(), day.en())))
                .closing(points(instalment));
    }

    EntryBlock reopened(Instalment instalment, LocalDate wasPaidOn) {
        Text day = SaidDay.of(wasPaidOn);
        return telling(Text.of(
                "%s hat zurückgenommen, dass „%s“ am %s bezahlt wurde"
                        .formatted(by.name(), instalment.label(), day.de()),
                "%s took back that “%s” was paid on %s".formatted(by.name(), instalment.label(), day.en())));
    }

    EntryBlock dropped(Instalment instalment) {
        return telling(Text.of(
                        "%s hat „%s“ aus dem Zahlungsplan genommen".formatted(by.name(), instalment.label()),
                        "%s took “%s” out of the payment plan".formatted(by.name(), instalment.label())))
                .closing(points(instalment));
    }

    /** The day has passed: nobody did it, so nobody is named; whose turn it is says the point. */
    EntryBlock due(Instalment instalment, LocalDate lastDay, String agency, String client) {
        boolean ours = NobodyOwesWithoutAnInvoice.waitsFor(instalment.invoiceNumber()) == Side.AGENCY;
        Text amount = SaidAmount.net(instalment.netAmount());
        Text day = SaidDay.of(lastDay);
        PointOpened point = new PointOpened(
                instalment.pointId(),
                ours ? Side.AGENCY : Side.CLIENT,
                null,
                ours ? agency : client,
                ours
                        ? Text.of(
                                "Rechnung schreiben: " + instalment.label(), "Write the invoice: " + instalment.label())
                        : Text.of(
                                "Bezahlen: %s%s"
                                        .formatted(
                                                instalment.label(),
                                                number(instalment).de()),
                                "Pay: %s%s"
                                        .formatted(
                                                instalment.label(),
                                                number(instalment).en())),
                lastDay,
                link());
        return telling(Text.of(
                        "Offen ist noch: %s%s, %s, geplant bis %s"
                                .formatted(
                                        instalment.label(), number(instalment).de(), amount.de(), day.de()),
                        "Still open: %s%s, %s, planned by %s"
                                .formatted(
                                        instalment.label(), number(instalment).en(), amount.en(), day.en())))
                .opening(point);
    }

    private static Text what(Instalment instalment) {
        Text amount = SaidAmount.net(instalment.netAmount());
        Text day = SaidDay.of(instalment.dueOn());
        return Text.of(
                "%s%s, %s, bis %s"
                        .formatted(instalment.label(), number(instalment).de(), amount.de(), day.de()),
                "%s%s, %s, by %s"
                        .formatted(instalment.label(), number(instalment).en(), amount.en(), day.en()));
    }

    private static Text number(Instalment instalment) {
        String number = instalment.invoiceNumber();
        return number == null ? Text.same("") : Text.of(" (Rechnung " + number + ")", " (invoice " + number + ")");
    }

    private EntryBlock telling(Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.ORDER, Standing.ONE_SIDED, by, sentence, link());
    }

    private static List<UUID> points(Instalment instalment) {
        return instalment.pointId() == null ? List.of() : List.of(instalment.pointId());
    }

    private String link() {
        return "/intake/projects/" + projectId + "/payments";
    }
}
