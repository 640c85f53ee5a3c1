package dev.klartext.intake.change;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of changes say; English in {@code messages/change_en.properties}. */
@MessageBundle(value = "change", locale = "de")
public interface ChangeMessages {

    @Message("Änderung vorschlagen")
    String propose();

    @Message("Nachtrag {n}")
    String addendum(int n);

    @Message("mit {n} Nachträgen")
    String withAddenda(int n);

    @Message("mit 1 Nachtrag")
    String withAddendum();

    // --- what holds now

    @Message("Das gilt jetzt: der Auftrag mit allem, was Sie seitdem unterschrieben haben.")
    String holdsNow();

    @Message("Das gilt jetzt: der Auftrag mit allem, was seitdem unterschrieben ist.")
    String holdsNowStaff();

    @Message("Daraus besteht der Auftrag")
    String madeOf();

    @Message("Auftrag, Version {n}")
    String order(int n);

    @Message("Das soll anders werden")
    String open();

    @Message("Nicht zustande gekommen")
    String cameToNothing();

    @Message("Zum Auftrag, wie er jetzt gilt")
    String readOrder();

    @Message("Soll etwas anders werden?")
    String changeSomething();

    @Message("Schlagen Sie es vor. Der Auftrag gilt wie bisher, bis beide die Änderung wollen.")
    String changeSomethingHint();

    // --- where a change stands

    @Message("{name} arbeitet es aus")
    String workedOut(String name);

    @Message("liegt bei {name}")
    String liesWith(String name);

    @Message("abgelehnt")
    String declined();

    @Message("zurückgezogen")
    String withdrawn();

    // --- proposing

    @Message("Was soll anders werden?")
    String title();

    @Message("Statt der Rezeptseite eine Seite für Feiertage")
    String titleExample();

    @Message("Warum, und worauf kommt es an?")
    String reason();

    @Message(
            "{agency} arbeitet aus, was es kostet und wie lange es dauert. Bis Sie unterschreiben, gilt der Auftrag wie bisher.")
    String leadClient(String agency);

    @Message("Ein Satz genügt; im nächsten Schritt arbeiten Sie aus, was es kostet und wie lange es dauert.")
    String leadStaff();

    @Message("Gilt ein Ziel nicht mehr?")
    String course();

    @Message(
            "Ein neuer Kurs kostet nicht immer etwas. Kreuzen Sie an, was nicht mehr gilt und welche Leistungen das betrifft, dann arbeitet niemand für das alte Ziel weiter.")
    String courseHint();

    @Message("Gilt nicht mehr")
    String struckLegend();

    @Message("Betrifft diese Leistungen")
    String affectedLegend();

    @Message("Vorschlagen")
    String send();

    @Message("Zurück zum Auftrag")
    String back();

    // --- working it out

    @Message("Ausarbeiten")
    String workOut();

    @Message("Änderung ausarbeiten")
    String workOutTitle();

    @Message("„{title}“: Schreiben Sie den Auftrag so, wie er danach gelten soll.")
    String workOutLead(String title);

    @Message("Arbeitstage länger")
    String days();

    @Message("Wie viel länger es dauert; eine Zahl mit Minus, wenn es schneller geht. Termine ändern Sie oben.")
    String daysHint();

    @Message("Zeit")
    String time();

    @Message("Bisher netto")
    String before();

    @Message("Danach netto")
    String after();

    @Message("Was Sie ausarbeiten, sieht nur Ihr Team. Zum Kunden geht es erst, wenn Sie senden.")
    String onlyYou();

    @Message("Ansehen und senden")
    String look();

    // --- reading a change

    @Message("vorgeschlagen von {name}")
    String proposedBy(String name);

    @Message("Bis jetzt steht alles wie im Auftrag.")
    String nothingYet();

    @Message("Dieses Ziel gilt dann nicht mehr")
    String struck();

    @Message("Das betrifft")
    String affected();

    @Message("Der Preis bleibt, wie er ist.")
    String priceStays();

    @Message("Unterschied netto")
    String difference();

    @Message("Es dauert länger, aber alle Termine stehen noch wie bisher. Ist das so gemeint?")
    String datesStay();

    @Message("Der ganze Auftrag danach")
    String whole();

    @Message(
            "{agency} arbeitet gerade aus, was das kostet und wie lange es dauert. Sie bekommen eine Nachricht, sobald es etwas zu entscheiden gibt. Bis dahin gilt der Auftrag wie bisher.")
    String beingWorkedOut(String agency);

    @Message(
            "Über die Änderung entscheidet {name}. Sie können alles lesen; sagen Sie gern Bescheid, wenn Ihnen etwas auffällt.")
    String othersDecide(String name);

    @Message("Einfrieren und an {name} senden")
    String sendTo(String name);

    @Message("Einfrieren und senden")
    String freeze();

    @Message("{name} bekommt eine Mail von Ihnen, in der steht, was anders wird.")
    String mailHint(String name);

    @Message("Nachtrag erteilen")
    String sign();

    @Message("Lieber nicht")
    String no();

    @Message("Soll es bleiben, wie es ist?")
    String noTitle();

    @Message("Warum passt es nicht? {name} liest es sofort.")
    String noLabel(String name);

    @Message("Ablehnen")
    String sendNo();

    @Message("Geht das nicht?")
    String refuseTitle();

    @Message("Doch nicht?")
    String withdrawTitle();

    @Message("Wenn Sie mögen: warum?")
    String withdrawLabel();

    @Message("Zurückziehen")
    String withdraw();

    @Message("Noch einmal vorschlagen")
    String again();

    // --- what just happened

    @Message("Aus einem Zusatzwunsch zu einem Entwurf")
    String ofWish();

    @Message("Danke, das ist gespeichert. Im Verlauf erscheint es in wenigen Augenblicken.")
    String proposedSaved();

    @Message("Gesendet. Die Änderung liegt jetzt bei {name}.")
    String sentSaved(String name);

    @Message("Danke! Nachtrag {n} ist gespeichert und gilt ab jetzt.")
    String signedSaved(int n);

    @Message("Gespeichert. Es gilt, was vorher galt.")
    String declinedSaved();

    @Message("Zurückgezogen. Es gilt, was vorher galt.")
    String withdrawnSaved();

    @Message("{name} hat diesen Nachtrag erteilt. Er gehört zum Auftrag.")
    String signedBy(String name);

    @Message("{name} möchte das so nicht:")
    String declinedBy(String name);

    @Message("{name} hat den Vorschlag zurückgezogen.")
    String withdrawnBy(String name);

    // --- signing

    @Message("Sie erteilen {agency} den Nachtrag {n}, wie Sie ihn gelesen haben:")
    String youSign(String agency, int n);

    @Message("Neuer Gesamtpreis")
    String newTotal();
}
