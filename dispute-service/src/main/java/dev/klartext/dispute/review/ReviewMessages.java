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

    @Message("Hier sind Sie sich noch nicht einig")
    String notAgreed();

    @Message("Bitte legen Sie fest, was gilt. {agency} sieht nur das Ergebnis.")
    String notAgreedHint(String agency);

    @Message("Sagen, was gilt")
    String sayWhatHolds();

    @Message("{name} merkt an")
    String remarkOf(String name);

    @Message("Worte von {name}")
    String wordsOf(String name);

    @Message("Übernehmen")
    String takeOver();

    @Message("Weglassen")
    String leaveOut();

    @Message("Von Ihren Leuten")
    String fromYourPeople();

    @Message("{name} hat nichts anzumerken.")
    String nothingToRemark(String name);

    @Message("Was Sie schreiben, geht zuerst an {name}; {agency} sieht es erst mit der ganzen Runde.")
    String firstTo(String name, String agency);

    @Message("Meine Anmerkungen abgeben")
    String handIn();

    @Message("Ihre Anmerkungen liegen bei {name}")
    String liesWith(String name);

    @Message("{agency} sieht davon noch nichts, erst die ganze Runde.")
    String untilRound(String agency);

    @Message("Noch etwas ändern")
    String changeMyPart();

    @Message("Bitte bis")
    String until();

    @Message(
            "Wird es später, ist damit nichts entschieden: Der Entwurf bleibt unbeantwortet, und {agency} fragt nach. Mehr Zeit geben wir gern.")
    String nothingBySilence(String agency);

    @Message("Wird gespeichert …")
    String keeping();

    @Message("Gespeichert, nur für Sie")
    String kept();

    @Message("Noch nicht gespeichert. Bitte lassen Sie die Seite offen.")
    String notKept();

    @Message("Sie haben anderswo weitergeschrieben. Bitte laden Sie die Seite neu.")
    String keptElsewhere();

    @Message("Sie sind abgemeldet. Bitte melden Sie sich in einem zweiten Fenster an; hier bleibt alles stehen.")
    String signedOut();

    @Message("Für später speichern")
    String saveForLater();

    @Message("Gespeichert, nur für Sie.")
    String savedKept();

    @Message("Danke! Ihre Anmerkungen liegen jetzt bei {name}.")
    String savedHandedIn(String name);

    @Message("Gespeichert. Jetzt entscheidet {name} und bekommt eine Mail.")
    String savedDelegated(String name);

    @Message("Gespeichert. Sie entscheiden wieder selbst.")
    String savedRevoked();

    @Message("Zu einer früheren Version hatten Sie schon etwas geschrieben, das noch niemand bekommen hat.")
    String leftBehind();

    @Message("In diese Version übernehmen")
    String carryOver();

    @Message("Für mich entscheiden lassen")
    String letDecide();

    @Message(
            "Nur über diese Version, und nur bis entschieden ist; Sie können es jederzeit zurücknehmen. {agency} erfährt davon.")
    String letDecideHint(String agency);

    @Message("Wer entscheidet für Sie?")
    String whoDecidesForYou();

    @Message("Was Sie dazu sagen möchten")
    String wordsToThem();

    @Message("Entscheiden lassen")
    String letThemDecide();

    @Message("{name} entscheidet für Sie")
    String decidesForYou(String name);

    @Message("{name} entscheidet für {other}.")
    String decidesFor(String name, String other);

    @Message("Wieder selbst entscheiden")
    String decideMyself();

    @Message("für {name}")
    String inPlaceOf(String name);

    @Message("Mit Anmerkungen freigegeben von {name}")
    String approvedWithRemarksBy(String name);

    @Message("Die Anmerkungen sind Wünsche für die weitere Arbeit und keine Bedingung.")
    String wishesNoCondition();

    @Message("Diese Anmerkungen gehen mit")
    String wishesGoAlong();

    @Message("Wünsche, keine Bedingung:")
    String noCondition();

    @Message(
            "Version und Freigabe gelten auch ohne sie. Soll erst etwas anders werden, gehen Sie zurück und wünschen Sie Änderungen.")
    String ifConditionAsk();

    @Message("Ja, {numbered} mit Anmerkungen freigeben")
    String confirmApproveWithRemarks(String numbered);

    @Message("neu gefasst")
    String reworded();
}
