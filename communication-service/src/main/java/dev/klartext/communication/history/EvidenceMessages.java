package dev.klartext.communication.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about checking. */
@MessageBundle(value = "evidence", locale = "de")
public interface EvidenceMessages {

    @Message("Nachprüfbar")
    String title();

    @Message(
            "Der Verlauf ist so gebaut, dass jede nachträgliche Änderung auffällt. Hier steht, womit Sie das selbst prüfen.")
    String lead();

    @Message("Interne Notizen")
    String internalLog();

    @Message("Gemeinsamer Verlauf")
    String sharedLog();

    @Message("Der neueste Stand")
    String state();

    @Message("Heben Sie diese Zeilen auf, am besten außerhalb von Klartext. Sie stehen auch unter jeder Mail.")
    String keep();

    @Message(
            "Der Stand ist noch nicht gesichert und wird darum noch nicht gezeigt. Bitte schauen Sie gleich noch einmal.")
    String noState();

    @Message("Stand als Datei")
    String checkpointFile();

    @Message("Schlüssel als Datei")
    String keyFile();

    @Message("Schlüssel dieses Verlaufs")
    String verifierKey();

    @Message("Was das zeigt, und was nicht")
    String meaning();

    @Message("Die Einträge sind unverändert seit dem Stand, den Sie in der Hand haben.")
    String proves();

    @Message("Es zeigt nicht, dass wahr ist, was jemand gesagt hat.")
    String notTruth();

    @Message(
            "Wer Klartext betreibt, könnte selbst unterschreiben. Darum zählt der Stand, den Sie selbst aufgehoben haben.")
    String notOperator();

    @Message("Über Einträge, die nach Ihrem neuesten Stand kamen, sagt es nichts.")
    String notLater();

    @Message("So prüfen Sie")
    String howTitle();

    @Message("Die Unterschrift unter dem Stand, mit openssl (Version 3):")
    String howSignature();

    @Message(
            "Jeden Eintrag: SHA-256 über ein Nullbyte und die genauen Bytes des Eintrags ergibt den Wert in der Liste unten. Die "
                    + "Bytes gibt die Schnittstelle unter")
    String howLeaf();

    @Message("Alle zusammen: Die Werte ergeben, paarweise gehasht nach RFC 6962, die dritte Zeile des Standes.")
    String howRoot();

    @Message("Die Einträge")
    String leaves();

    @Message("Eintrag")
    String entry();

    @Message("Wert (SHA-256, base64)")
    String hash();

    @Message("Weitere Einträge")
    String next();

    @Message("Weg zum Stand")
    String path();

    @Message("So führt dieser Eintrag zum neuesten Stand: Schritt für Schritt wird sein Wert mit dem daneben gehasht.")
    String pathLead();

    @Message("Wert dieses Eintrags")
    String start();

    @Message("Schritt")
    String step();

    @Message("Davor")
    String before();

    @Message("Dahinter")
    String behind();

    @Message("Daneben steht")
    String sibling();

    @Message("Ergibt (SHA-256 über ein Byte 1, den linken und den rechten Wert)")
    String result();

    @Message("Der letzte Wert ist die dritte Zeile des Standes: Der Eintrag steht unverändert darin.")
    String fits();

    @Message(
            "Der letzte Wert ist nicht die dritte Zeile des Standes. Das darf nicht sein: Bitte heben Sie diese Seite auf und sagen Sie uns Bescheid.")
    String fitsNot();

    @Message("Dieser Eintrag kam nach dem neuesten Stand. Er steht im nächsten.")
    String notYet();

    @Message("Zurück zur Liste")
    String backToList();

    @Message("Zurück zum Verlauf")
    String back();
}
