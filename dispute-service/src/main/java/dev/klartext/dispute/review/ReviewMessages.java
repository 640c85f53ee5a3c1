package dev.klartext.dispute.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about reviews say; English in {@code messages/review_en.properties}. */
@MessageBundle(value = "review", locale = "de")
public interface ReviewMessages {

    @Message("Warum so")
    String why();

    @Message("Link öffnen")
    String openLink();

    @Message("Groß ansehen")
    String openPicture();

    @Message("PDF öffnen")
    String openPdf();

    @Message("Herunterladen")
    String download();

    @Message("Erreicht das Ihr Ziel?")
    String reachesYourGoal();

    @Message("„{words}“")
    String quoted(String words);

    @Message("Erreicht das die Ziele?")
    String reachesTheGoals();

    @Message("Ja")
    String yes();

    @Message("Teilweise")
    String partly();

    @Message("Nein")
    String no();

    @Message("Noch offen")
    String unanswered();

    @Message("Ihre Anmerkungen")
    String yourRemarks();

    @Message("Anmerkungen")
    String remarks();

    @Message("Anmerkungen zu {numbered}")
    String remarksBefore(String numbered);

    @Message(
            "Was soll anders werden? Tippen Sie auf eine Stelle im Bild, halten und ziehen Sie für einen Rahmen, oder schreiben Sie zum Ganzen.")
    String remarksHint();

    @Message("Anmerkung {number}")
    String remark(int number);

    @Message("zu einer Stelle im Bild")
    String atPlace();

    @Message("zu einem Rahmen im Bild")
    String inBox();

    @Message("bei {time}")
    String atSecond(String time);

    @Message("zu {name}")
    String toFile(String name);

    @Message("Stelle wählen")
    String choosePlace();

    @Message(
            "Fadenkreuz: Pfeiltasten bewegen es, mit Umschalttaste ziehen sie einen Rahmen. Eingabe setzt die Stelle, Escape verlässt sie.")
    String crosshairHint();

    @Message("{x} % von links, {y} % von oben")
    String placeAt(String x, String y);

    @Message("Rahmen: {x} % von links, {y} % von oben, {width} % breit, {height} % hoch")
    String boxAt(String x, String y, String width, String height);

    @Message("Ziehen Sie jetzt einen Rahmen.")
    String boxing();

    @Message("Die Stelle ist gesetzt. Schreiben Sie jetzt Anmerkung {number}.")
    String placeSet(String number);

    @Message("Keine Stelle gewählt.")
    String placeLeft();

    @Message("Anmerkung bei {time}")
    String remarkAt(String time);

    @Message("Stelle entfernen")
    String unplace();

    @Message("Antworten")
    String reply();

    @Message("Auf Anmerkung {number} antworten")
    String replyTo(int number);

    @Message("Ihre Antwort")
    String yourReply();

    @Message("Agentur und Kunde lesen sie am Entwurf und im Verlauf. Eine Mail geht dafür nicht hinaus.")
    String replyHint();

    @Message("Antworten")
    String sayReply();

    @Message("Wozu?")
    String about();

    @Message("Zum Ganzen")
    String whole();

    @Message("Seite")
    String page();

    @Message("Weitere Anmerkung")
    String anotherRemark();

    @Message("Änderungen wünschen")
    String requestChanges();

    @Message("Freigeben")
    String approve();

    @Message("Freigabe, keine Abnahme")
    String approvalNotAcceptance();

    @Message("{name} entscheidet über die Freigabe.")
    String decides(String name);

    @Message("{name} sieht es sich an und entscheidet.")
    String waitsFor(String name);

    @Message("Es gibt eine neuere Version")
    String newerExists();

    @Message("Zur neuesten Version")
    String toNewest();

    @Message("Freigegeben von {name}")
    String approvedBy(String name);

    @Message("Diese Version ist festgehalten und ändert sich nicht mehr. Freigabe, keine Abnahme.")
    String locked();

    @Message("{name} wünscht Änderungen")
    String changesBy(String name);

    @Message("{agency} zeigt die nächste Version")
    String nextVersionBy(String agency);

    @Message("Das hatten wir geklärt")
    String settled();

    @Message("gegen Aufpreis")
    String atExtraCost();

    @Message("Stattdessen: {alternative}")
    String instead(String alternative);

    @Message("Wann es richtig ist")
    String criteria();

    @Message("{left} von {included} Runden offen")
    String roundsLeft(int left, int included);

    @Message("Was nicht stimmt, bringen wir in Ordnung, ohne dass es als Runde zählt.")
    String defectsDoNotCount();

    @Message(
            "Eine weitere Runde ist nicht enthalten. Wünschen Sie ruhig weiter: Ihr Preis ist nach Absprache, {agency} sagt ihn Ihnen vorher. Was nicht stimmt, korrigieren wir ohne Berechnung.")
    String furtherRound(String agency);

    @Message(
            "Die enthaltenen Runden sind aufgebraucht. Wünschen Sie ruhig weiter: Eine weitere Runde kostet {price}. Was nicht stimmt, korrigieren wir ohne Berechnung.")
    String furtherRoundPriced(String price);

    @Message("nachprüfbar")
    String verifiable();

    @Message("Fingerabdruck (SHA-256) der Dateiliste dieser Version")
    String manifestHash();

    @Message("Fingerabdrücke (SHA-256) der Dateien")
    String fileHashes();

    @Message("Gezeigt. {name} bekommt eine Mail von Ihnen.")
    String savedShown(String name);

    @Message("Danke! Die Freigabe von {numbered} ist gespeichert, und {name} weiß Bescheid.")
    String savedApproved(String numbered, String name);

    @Message("Danke! Ihre Anmerkungen sind gespeichert, und {name} weiß Bescheid.")
    String savedChanges(String name);

    @Message("Im Verlauf ansehen")
    String seeHistory();

    @Message("{numbered} von „{title}“ freigeben?")
    String confirmTitle(String numbered, String title);

    @Message("Das geben Sie frei")
    String whatYouApprove();

    @Message("Die Adresse halten wir fest; was sich dahinter noch ändert, gehört nicht zur Freigabe.")
    String linkNotLocked();

    @Message(
            "Sie sagen damit: Diese Version ist so richtig, und {agency} arbeitet mit ihr weiter. Das Fertige prüfen Sie am Ende noch einmal.")
    String whatApprovalMeans(String agency);

    @Message("Ja, {numbered} freigeben")
    String confirmApprove(String numbered);

    @Message("Noch einmal ansehen")
    String lookAgain();

    @Message("{name} durfte das nicht mehr entscheiden, als die Freigabe kam. Sie gilt, sobald sie bestätigt ist.")
    String unratified(String name);

    @Message("Ja, {numbered} ist richtig")
    String ratify(String numbered);

    @Message("Bestätigt von {name}")
    String ratifiedBy(String name);
}
