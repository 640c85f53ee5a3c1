package dev.klartext.intake.workstep;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What "So geht's weiter" says; English in {@code messages/steps_en.properties}. */
@MessageBundle(value = "steps", locale = "de")
public interface StepMessages {

    @Message("Arbeitsschritte")
    String steps();

    @Message("So geht’s weiter")
    String next();

    @Message("Was geplant ist, was schon fertig ist und wer woran arbeitet.")
    String lead();

    @Message("{done} von {all} Schritten erledigt")
    String progress(long done, int all);

    @Message("heute")
    String today();

    @Message("Schritt planen")
    String plan();

    @Message("Noch nichts geplant")
    String none();

    @Message("Planen Sie den ersten Schritt: Der Kunde sieht sofort, wie es weitergeht.")
    String noneStaff();

    @Message("Sobald etwas geplant ist, steht es hier mit Datum und Namen.")
    String noneOthers();

    @Message("Abhaken")
    String tick();

    @Message("„{title}“ abhaken")
    String tickLabel(String title);

    @Message("geplant bis")
    String plannedBy();

    @Message("Der Plan ist gespeichert.")
    String saidPlanned();

    @Message("Erledigt, das steht jetzt auch im Verlauf.")
    String saidDone();

    @Message("Der Schritt ist aus dem Plan.")
    String saidDropped();

    @Message("Die Bitte ist unterwegs.")
    String saidAsked();

    @Message("Vielen Dank, es ist angekommen.")
    String saidReceived();

    // --- one step

    @Message("Was ist zu tun?")
    String title();

    @Message("Startseite umsetzen, Texte einpflegen …")
    String titleExample();

    @Message("Wer macht es?")
    String who();

    @Message("wir, egal wer")
    String anybody();

    @Message("Wer nicht zur Agentur gehört, bekommt eine Nachricht und hat es auf seiner Liste.")
    String whoHint();

    @Message("Bis wann?")
    String until();

    @Message("Planen")
    String save();

    @Message("Zurück")
    String back();

    @Message("Ist es erledigt?")
    String isItDone();

    @Message("Erledigt am")
    String doneOn();

    @Message("Leer lassen für heute.")
    String emptyIsToday();

    @Message("Notiz")
    String note();

    @Message("Agentur und Kunde lesen sie.")
    String noteHint();

    @Message("Datei dazu")
    String file();

    @Message("{name} hat es erledigt")
    String doneBy(String name);

    @Message("Anders planen")
    String replan();

    @Message("Neu planen")
    String saveReplan();

    @Message("Aus dem Plan nehmen")
    String drop();

    @Message("Das steht dann im Verlauf; wer es machen sollte, hat es nicht mehr auf seiner Liste.")
    String dropHint();

    // --- what we need from you

    @Message("Das brauchen wir von Ihnen")
    String supplies();

    @Message("Das brauchen wir vom Kunden und von Partnern")
    String suppliesStaff();

    @Message("Um etwas bitten")
    String ask();

    @Message("da")
    String here();

    @Message("Schicken")
    String send();

    @Message("„{text}“ schicken")
    String sendLabel(String text);

    @Message("Noch ist nichts offen. Mit dem Auftrag wird von selbst erbeten, was darin steht.")
    String noSupplies();

    @Message("Was brauchen wir?")
    String what();

    @Message("Fotos vom Laden, Zugang zum Hosting …")
    String whatExample();

    @Message("Von wem?")
    String fromWhom();

    @Message("Noch ist niemand vom Kunden oder von einem Partner dabei.")
    String nobody();

    @Message("Jemanden dazunehmen")
    String addPeople();

    @Message("Ohne Datum eilt es nicht; frühestens gilt der dritte Arbeitstag von heute an.")
    String dueHint();

    @Message("Um das bitten")
    String saveAsk();

    @Message("Hier schicken")
    String handIn();

    @Message("Ist es da?")
    String isItHere();

    @Message("Datei, wenn es eine ist")
    String handInFile();

    @Message("Mehrere Dateien am besten als ZIP. Zugangsdaten bitte nie hier hochladen.")
    String handInHint();

    @Message("Auf welchem Weg kommt es, was ist zu beachten?")
    String handInNote();

    @Message("Das schicken")
    String saveHandIn();

    @Message("Ist da")
    String noteHere();

    @Message("Angekommen am")
    String receivedOn();

    @Message("Von {name}")
    String from(String name);

    @Message("{name} hat es geschickt oder notiert")
    String receivedFrom(String name);

    @Message("Noch einmal bitten, jemand anderen oder später")
    String askAgain();

    @Message("Noch einmal bitten")
    String saveAskAgain();

    // --- a tick that was none

    @Message("Doch nicht erledigt?")
    String takeBack();

    @Message("Der Schritt ist dann wieder offen. Dass er abgehakt war, bleibt im Verlauf.")
    String takeBackHint();

    @Message("Häkchen zurücknehmen")
    String takeBackGo();

    @Message("Das Häkchen ist zurückgenommen, der Schritt ist wieder offen.")
    String saidReopened();
}
