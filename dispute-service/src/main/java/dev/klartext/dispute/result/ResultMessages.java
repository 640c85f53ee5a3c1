package dev.klartext.dispute.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about drafts say; English in {@code messages/result_en.properties}. */
@MessageBundle(value = "result", locale = "de")
public interface ResultMessages {

    @Message("Entwürfe")
    String drafts();

    /** "Startseite, Version 2" or "Hochzeit, Bildauswahl 2". */
    @Message("{title}, {numbered}")
    String titleAndNumber(String title, String numbered);

    @Message("Gezeigt von {name}")
    String shownBy(String name);

    @Message("Noch kein Entwurf gezeigt")
    String none();

    @Message("{agency} arbeitet daran. Sie bekommen eine Mail, sobald es etwas zu sehen gibt.")
    String noneForClient(String agency);

    @Message("Zeigen Sie früh, auch Unfertiges: Dann wird das Ergebnis auch das Ergebnis Ihres Kunden.")
    String noneForStaff();

    @Message("Soll der Kunde auswählen?")
    String selection();

    @Message(
            "Mit einer Anzahl wird es eine Bildauswahl: Alle merken sich Favoriten, und wer entscheidet, schickt Ihnen die Auswahl.")
    String selectionHint();

    @Message("So viele Bilder sind vereinbart")
    String pictures();

    @Message("Preis für jedes weitere Bild")
    String furtherPicture();

    @Message("Netto. Steht da, bevor jemand mehr auswählt.")
    String furtherPictureHint();

    @Message("Ausgewählt")
    String chosen();

    @Message("Ansehen und auswählen")
    String lookAndChoose();

    @Message("Aufwand seit der letzten Version")
    String effort();

    @Message("Freiwillig, in Minuten. Nur die Agentur sieht es.")
    String effortHint();

    @Message("Unsere Sache, zum Beispiel Korrekturen")
    String agencyMinutes();

    @Message("Wünsche des Kunden")
    String clientMinutes();

    @Message("Freigegeben")
    String approved();

    @Message("Änderungen gewünscht")
    String changesRequested();

    @Message("{name} ansehen")
    String look(String name);

    @Message("Ansehen und entscheiden")
    String lookAndDecide();

    @Message("Frühere Versionen")
    String earlier();

    @Message("Noch ist nichts bestellt")
    String nothingOrdered();

    @Message("Sobald der Auftrag erteilt ist, zeigen Sie hier zu jeder Leistung Entwürfe.")
    String nothingOrderedForStaff();

    @Message("Sobald Sie den Auftrag erteilt haben, sehen Sie hier die ersten Entwürfe.")
    String nothingOrderedForClient();

    @Message("Der Auftrag ist noch offen.")
    String orderOpen();

    @Message("Gearbeitet wird unter Vorbehalt; {name} entscheidet noch.")
    String orderOpenForStaff(String name);

    @Message(
            "Die Arbeit hat unter Vorbehalt begonnen. Was Sie hier sagen, zählt; beauftragt ist es erst, wenn {name} zustimmt.")
    String orderOpenForClient(String name);

    @Message("Die Arbeit ruht.")
    String resting();

    @Message(
            "Der Start unter Vorbehalt gilt nicht mehr. Mit dem Auftrag geht es weiter; was schon da ist, bleibt hier.")
    String restingHint();

    @Message("Zum Auftrag")
    String toOrder();

    @Message("Entwurf zeigen")
    String show();

    @Message("Nächste Version zeigen")
    String showNext();

    @Message("{numbered} von „{title}“ zeigen")
    String showVersion(String numbered, String title);

    @Message("Wie nennen Sie es?")
    String name();

    @Message("So heißt es auf allen Seiten und in den Mails: Entwurf, Bildauswahl, Rohschnitt oder Ihr eigenes Wort.")
    String nameHint();

    @Message("{name} bekommt eine Mail von Ihnen und wird gefragt: Erreicht das Ihr Ziel?")
    String showLead(String name);

    @Message("Dateien")
    String files();

    @Message("Bilder und PDF sind sofort zu sehen, alles andere lässt sich herunterladen. Höchstens 50 MB je Datei.")
    String filesHint();

    @Message("Warum so?")
    String whyAsked();

    @Message("Ein, zwei Sätze: Was haben Sie entschieden, und welchem Ziel dient es?")
    String whyHint();

    @Message("Link")
    String link();

    @Message("Zum Beispiel eine Vorschau im Netz. Festgehalten wird die Adresse, nicht was sich dahinter ändert.")
    String linkHint();

    @Message("Bitte wählen Sie die Dateien noch einmal aus.")
    String filesAgain();

    @Message("Zeigen")
    String showIt();

    @Message("Zurück")
    String back();

    @Message("Ziele")
    String goals();

    @Message("Wann es richtig ist")
    String criteria();
}
