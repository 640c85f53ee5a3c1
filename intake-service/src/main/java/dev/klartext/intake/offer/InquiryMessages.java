package dev.klartext.intake.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What inquiries say, the public form and the inbox; English in {@code messages/inquiry_en.properties}. */
@MessageBundle(value = "inquiry", locale = "de")
public interface InquiryMessages {

    @Message("Anfragen")
    String inquiries();

    @Message("Wer etwas von Ihnen möchte und noch kein Kunde ist.")
    String lead();

    @Message("Anfrage eintragen")
    String enter();

    @Message("Was am Telefon oder im Gespräch gefragt wurde.")
    String enterLead();

    @Message("Eingetragen")
    String entered();

    @Message("Keine neue Anfrage")
    String none();

    @Message("Verlinken Sie Ihr Anfrageformular auf Ihrer Website. Was dort geschrieben wird, kommt hier an.")
    String noneHint();

    @Message("Ihr Anfrageformular")
    String formLink();

    @Message(
            "Woraus nichts wird, wird {months} Monate nach dem letzten Kontakt gelöscht. So steht es auch im Formular.")
    String kept(int months);

    @Message("Auch erledigte zeigen")
    String showAll();

    @Message("Nur neue zeigen")
    String showNew();

    @Message("Weitere anzeigen")
    String more();

    @Message("neu")
    String fresh();

    @Message("Angebot geschrieben")
    String offered();

    @Message("abgesagt")
    String declined();

    @Message("{name} hat daraus ein Angebot gemacht.")
    String offeredBy(String name);

    @Message("{name} hat abgesagt.")
    String declinedBy(String name);

    @Message("Zum Projekt")
    String toProject();

    @Message("Angebot schreiben")
    String makeOffer();

    @Message("Absagen")
    String decline();

    @Message(
            "Abgesagt wird hier nur für Sie: Schreiben Sie der Person selbst ein paar Zeilen, wenn es keine Werbung ist.")
    String declineHint();

    @Message("Warum?")
    String reason();

    @Message("Nur für Sie, zum Erinnern.")
    String reasonHint();

    @Message("Als abgesagt ablegen")
    String fileDeclined();

    @Message("Abgelegt.")
    String declinedSaved();

    @Message("über das Formular")
    String byForm();

    @Message("von Ihnen eingetragen")
    String byStaff();

    @Message("E-Mail")
    String email();

    @Message("unbestätigt: Niemand hat geprüft, ob die Adresse stimmt.")
    String unconfirmed();

    @Message("Telefon")
    String phone();

    @Message("Rahmen")
    String budget();

    @Message("Bis wann")
    String until();

    @Message("Anfrage an {agency}")
    String ask(String agency);

    @Message("Erzählen Sie kurz, worum es geht. Wir melden uns bei Ihnen; verpflichtet sind Sie zu nichts.")
    String askLead();

    @Message("Ihr Name")
    String name();

    @Message("Unternehmen")
    String organisation();

    @Message("Eine Adresse oder eine Telefonnummer genügt.")
    String reachHint();

    @Message("Worum geht es?")
    String text();

    @Message("Was möchten Sie erreichen, und was soll dafür entstehen?")
    String textHint();

    @Message("In welchem Rahmen etwa?")
    String budgetLong();

    @Message("Bis wann brauchen Sie es?")
    String untilLong();

    @Message("Bitte frei lassen")
    String unseen();

    @Message(
            "Ihre Angaben verwenden wir nur, um Ihnen zu antworten. Wird kein Auftrag daraus, löschen wir sie {months} Monate nach dem letzten Kontakt.")
    String privacy(int months);

    @Message("Anfrage senden")
    String send();

    @Message("Speichern")
    String save();

    @Message("Abbrechen")
    String cancel();

    @Message(
            "Das ging sehr schnell, oder die Seite lag sehr lange offen. Bitte senden Sie noch einmal, es steht alles noch da.")
    String again();

    @Message("Danke, das ist angekommen")
    String thanks();

    @Message("{agency} meldet sich bei Ihnen.")
    String thanksHint(String agency);
}
