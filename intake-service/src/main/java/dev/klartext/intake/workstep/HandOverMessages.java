package dev.klartext.intake.workstep;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the hand-over says; English in {@code messages/handover_en.properties}. */
@MessageBundle(value = "handover", locale = "de")
public interface HandOverMessages {

    @Message("Übergabe")
    String title();

    @Message("Was der Kunde am Ende bekommt: Rechte, Dateien, Zugänge, Freigaben. Er sagt, dass alles da ist.")
    String leadStaff();

    @Message("Das gehört nach dem Projekt Ihnen. Sagen Sie bitte kurz, ob alles da ist.")
    String leadClient();

    @Message("Noch nichts übergeben")
    String none();

    @Message("Schreiben Sie auf, was der Kunde bekommt; er sieht es, wenn Sie die Liste schicken.")
    String noneStaff();

    @Message("Sobald {agency} etwas übergibt, steht es hier.")
    String noneClient(String agency);

    @Message("Nutzungsrechte")
    String usageRights();

    @Message("Quelldateien")
    String sourceFiles();

    @Message("Zugänge")
    String access();

    @Message("Freigaben abgebildeter Personen und Orte")
    String releases();

    @Message("Sonstiges")
    String other();

    @Message("noch nicht geschickt")
    String unsent();

    @Message("wartet auf die Bestätigung")
    String waiting();

    @Message("{name} hat es erhalten")
    String receivedBy(String name);

    @Message("Von der Liste nehmen")
    String remove();

    @Message("„{text}“ von der Liste nehmen")
    String removeLabel(String text);

    @Message("Auf die Liste setzen")
    String add();

    @Message("Art")
    String kind();

    @Message("Was ist es?")
    String text();

    @Message("Layout der Startseite, Nutzung im Web ohne Frist …")
    String textExample();

    @Message("Wo liegt es?")
    String place();

    @Message("Ein Link oder ein Ort. Nie ein Passwort: Zugänge gibt man persönlich weiter.")
    String placeHint();

    @Message("Die Liste schicken")
    String offer();

    @Message("Der Kunde bekommt eine Nachricht und sagt, ob alles da ist.")
    String offerHint();

    @Message("Ist alles da?")
    String isItThere();

    @Message("Das ist eine Empfangsbestätigung und keine Abnahme.")
    String noAcceptance();

    @Message("Fehlt etwas?")
    String missing();

    @Message("Das bestätigen")
    String receive();

    @Message("Die Liste ist unterwegs.")
    String saidOffered();

    @Message("Vielen Dank, das ist gespeichert.")
    String saidReceived();
}
