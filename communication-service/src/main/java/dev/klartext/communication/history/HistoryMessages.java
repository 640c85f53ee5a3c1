package dev.klartext.communication.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the history. */
@MessageBundle(value = "history", locale = "de")
public interface HistoryMessages {

    @Message("Verlauf")
    String title();

    @Message("Was war es?")
    String kind();

    @Message("Mit wem?")
    String with();

    @Message("Was wurde besprochen?")
    String words();

    @Message("Was wurde besprochen? Ein Satz genügt.")
    String wordsHint();

    @Message("Was möchten Sie festhalten? Ein Satz genügt.")
    String wordsHintClient();

    @Message("Wie?")
    String channel();

    @Message("Nächster Schritt")
    String nextStep();

    @Message("Was ist zu tun?")
    String stepText();

    @Message("Wer?")
    String stepOwner();

    @Message("Bis wann?")
    String stepDue();

    @Message("Datei, Leistung oder andere Zeit")
    String more();

    @Message("Dateien")
    String files();

    @Message("Bis zu 5 Dateien mit je höchstens 20 MB. Ein Bildschirmfoto können Sie auch ins Textfeld einfügen.")
    String filesHint();

    @Message("Wann war das?")
    String when();

    @Message("Leer heißt: eben.")
    String whenHint();

    @Message("Eintrag Nr. {number} korrigieren")
    String correcting(long number);

    @Message("Korrigieren")
    String correct();

    @Message("korrigiert in Nr. {number}")
    String correctedBy(long number);

    @Message("Etwas notieren")
    String newEntry();

    @Message("Zurück zum Verlauf")
    String back();

    @Message("Der alte Eintrag bleibt stehen, dieser steht daneben.")
    String correctsHint();

    @Message("Notieren")
    String note();

    @Message("10 Minuten lang können Sie es zurücknehmen; bis dahin sieht es nur Ihre Seite.")
    String takeBackHint();

    @Message(
            "Intern heißt: Nur Ihre Agentur liest es hier. Ein Gericht oder Gesetz kann verlangen, auch interne Notizen "
                    + "offenzulegen. Schreiben Sie so, wie Sie es dem Kunden auch sagen würden.")
    String internalHint();

    @Message("Notiert.")
    String noted();

    @Message("Zurückgenommen, als wäre nichts gewesen.")
    String takenBack();

    @Message("noch {minutes} Minuten zurücknehmbar")
    String minutesLeft(long minutes);

    @Message("noch 1 Minute zurücknehmbar")
    String oneMinuteLeft();

    @Message("Zurücknehmen")
    String takeBack();

    @Message("wird gleich festgeschrieben")
    String sealing();

    @Message("nur für uns")
    String internal();

    @Message("Korrektur zu Nr. {number}")
    String correctionOf(long number);

    @Message("Ansehen")
    String open();

    @Message("notiert von {name}")
    String by(String name);

    @Message("Ältere Einträge")
    String older();

    @Message("Neuere Einträge")
    String upwards();

    @Message("Neueste Einträge")
    String newest();

    @Message("Noch steht hier nichts")
    String empty();

    @Message("Alles, was im Projekt besprochen, gezeigt und entschieden wird, erscheint hier der Reihe nach.")
    String emptyHint();

    @Message("Mit dieser Auswahl steht hier nichts")
    String nothingFound();

    @Message("Nehmen Sie eine Auswahl weg, dann sehen Sie wieder mehr.")
    String nothingFoundHint();

    @Message("Alles zeigen")
    String showAll();

    @Message("Auswählen, was Sie sehen")
    String filter();

    @Message("Person")
    String person();

    @Message("Art")
    String kindOf();

    @Message("Leistung")
    String deliverable();

    @Message("Alle oder keine bestimmte")
    String noDeliverable();

    @Message("Von wem")
    String sideOf();

    @Message("Alle")
    String all();

    @Message("Zeigen")
    String show();

    @Message("Ihre Anmeldung ist abgelaufen. Laden Sie die Seite neu, dann sehen Sie, was dazugekommen ist.")
    String signedOut();

    @Message("Offene Punkte")
    String points();

    @Message("Niemand schuldet gerade etwas.")
    String noPoints();

    @Message("{size} Einträge, nachprüfbar")
    String verifiable(long size);

    @Message("1 Eintrag, nachprüfbar")
    String verifiableOne();

    @Message("Mit diesen Zeilen können Sie später selbst nachprüfen, dass seither nichts geändert wurde.")
    String keep();

    @Message("Wie das geht")
    String how();

    @Message("Was wir geschrieben haben")
    String mails();
}
