package dev.klartext.intake.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the payment plan says; English in {@code messages/payment_en.properties}. */
@MessageBundle(value = "payment", locale = "de")
public interface PaymentMessages {

    @Message("Zahlungsplan")
    String title();

    @Message("Was wann bezahlt wird. Rechnungen schreiben Sie wie gewohnt; hier steht ihre Nummer.")
    String leadStaff();

    @Message("Was wann bezahlt wird. Rechnungen bekommen Sie wie gewohnt; hier sehen Sie, was offen ist.")
    String leadClient();

    @Message("Rate planen")
    String plan();

    @Message("Aus Datei übernehmen")
    String importFile();

    @Message("Noch kein Zahlungsplan")
    String none();

    @Message("Planen Sie die erste Rate, zum Beispiel 30 % Anzahlung.")
    String noneStaff();

    @Message("Sobald Zahlungen vereinbart sind, stehen sie hier.")
    String noneClient();

    @Message("Rate")
    String instalment();

    @Message("netto")
    String net();

    @Message("mit USt.")
    String gross();

    @Message("Rechnung")
    String invoice();

    @Message("Bis")
    String due();

    @Message("Stand")
    String state();

    @Message("bezahlt am")
    String paidAt();

    @Message("Rechnung folgt")
    String invoiceFollows();

    @Message("noch offen")
    String open();

    @Message("zusammen")
    String together();

    @Message("davon bezahlt")
    String ofItPaid();

    @Message("Beauftragt ist mehr, als geplant ist. Noch nicht im Plan:")
    String lacking();

    @Message("Geplant ist mehr, als beauftragt ist, nämlich um")
    String over();

    @Message("Der Plan ist gespeichert.")
    String saidPlanned();

    @Message("Als bezahlt notiert.")
    String saidPaid();

    @Message("Die Rate ist aus dem Plan.")
    String saidDropped();

    @Message("Auftrag & Kosten")
    String order();

    // --- one instalment

    @Message("Wofür?")
    String label();

    @Message("Anzahlung, Schlussrechnung …")
    String labelExample();

    @Message("Betrag netto oder Anteil")
    String amount();

    @Message("450,00 oder 30 % vom Auftrag. Ein Anteil wird beim Planen zum festen Betrag.")
    String amountHint();

    @Message("Bis wann?")
    String dueOn();

    @Message("Rechnungsnummer")
    String invoiceNumber();

    @Message("Solange sie fehlt, sind wir am Zug und nicht der Kunde.")
    String invoiceHint();

    @Message("Planen")
    String save();

    @Message("Zurück")
    String back();

    @Message("Ist es bezahlt?")
    String isItPaid();

    @Message("Bezahlt am")
    String paidOn();

    @Message("Leer lassen für heute.")
    String emptyIsToday();

    @Message("Als bezahlt notieren")
    String notePaid();

    @Message("Rechnungsnummer, Betrag oder Tag ändern")
    String replan();

    @Message("Speichern")
    String saveReplan();

    @Message("Aus dem Plan nehmen")
    String drop();

    @Message("Das steht dann im Verlauf.")
    String dropHint();

    // --- import

    @Message("Zahlungsplan aus Datei")
    String importTitle();

    @Message("CSV aus Ihrer Buchhaltung. Die erste Zeile nennt die Spalten:")
    String importHint();

    @Message("Bezeichnung; Netto; Fällig; Rechnung; Bezahlt")
    String importColumns();

    @Message(
            "Eine Zeile mit bekannter Rechnungsnummer ergänzt diese Rate, sonst eine gleichnamige ohne Rechnung, sonst kommt eine neue dazu.")
    String importRule();

    @Message("CSV-Datei")
    String file();

    @Message("Übernehmen")
    String take();

    @Message("Neu geplant: {planned}, ergänzt: {changed}, bezahlt: {paid}, schon bekannt: {unchanged}.")
    String taken(int planned, int changed, int paid, int unchanged);

    @Message("Diese Zeilen blieben liegen")
    String badLines();

    @Message("Zeile {line}")
    String line(int line);

    @Message("Zum Zahlungsplan")
    String toPlan();

    // --- a payment that was none

    @Message("Doch nicht bezahlt?")
    String takeBack();

    @Message("Die Rate ist dann wieder offen. Dass sie als bezahlt notiert war, bleibt im Verlauf.")
    String takeBackHint();

    @Message("Zahlung zurücknehmen")
    String takeBackGo();

    @Message("Die Zahlung ist zurückgenommen, die Rate ist wieder offen.")
    String saidReopened();
}
