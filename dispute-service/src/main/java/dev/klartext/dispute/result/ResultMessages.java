package dev.klartext.dispute.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about drafts say; English in {@code messages/result_en.properties}. */
@MessageBundle(value = "result", locale = "de")
public interface ResultMessages {

    @Message("Entwürfe")
    String drafts();

    @Message("{title}, Version {version}")
    String titleAndVersion(String title, int version);

    @Message("Version {version}")
    String version(int version);

    @Message("Gezeigt von {name}")
    String shownBy(String name);

    @Message("Noch kein Entwurf gezeigt")
    String none();

    @Message("{agency} arbeitet daran. Sie bekommen eine Mail, sobald es etwas zu sehen gibt.")
    String noneForClient(String agency);

    @Message("Zeigen Sie früh, auch Unfertiges: Dann wird das Ergebnis auch das Ergebnis Ihres Kunden.")
    String noneForStaff();

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

    @Message("Entwurf ansehen")
    String look();

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

    @Message("Version {version} von „{title}“ zeigen")
    String showVersion(int version, String title);

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

    @Message("Link zum Entwurf")
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
