package dev.klartext.chassis.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the layout and the tags say; English in {@code messages/frame_en.properties}. */
@MessageBundle(value = "frame", locale = "de")
public interface FrameMessages {

    @Message("Zum Inhalt springen")
    String skip();

    @Message("Hauptmenü")
    String menu();

    @Message("Seiten des Projekts")
    String projectMenu();

    @Message("abgeschlossen")
    String closed();

    @Message("Menü")
    String account();

    @Message("English")
    String otherLanguage();

    @Message("en")
    String otherLanguageCode();

    @Message("Suchen")
    String search();

    @Message("Abmelden")
    String logout();

    @Message("Nächster Schritt:")
    String nextStep();

    @Message("Am Zug:")
    String turn();

    @Message("Sie")
    String you();

    @Message("Wir")
    String we();

    @Message("Nr. {number}")
    String number(Object number);

    @Message("von beiden bestätigt")
    String confirmed();

    @Message("einseitig notiert")
    String oneSided();

    @Message("(freiwillig)")
    String optional();

    @Message("Anmerkung {number}")
    String remark(Object number);

    @Message(
            "{#if count == 1}Ein Feld braucht noch einen Blick.{#else}{count} Felder brauchen noch einen Blick.{/if} Gespeichert ist noch nichts.")
    String problems(int count);

    @Message("Ein gemeinsamer Verlauf. Keine Werbung, keine Auswertung von Menschen.")
    String shared();

    @Message("Zur Übersicht")
    String home();

    @Message("Die Anmeldung ist gerade nicht erreichbar")
    String loginAway();

    @Message("Das liegt an uns, und es ist nichts verloren. Bitte versuchen Sie es in ein paar Minuten noch einmal.")
    String loginAwayHint();

    @Message("Was Sie eingegeben haben, steht noch in dieser Seite. Gespeichert ist es noch nicht.")
    String typedIsHere();

    @Message("Noch einmal senden")
    String sendAgain();

    @Message("Noch einmal versuchen")
    String tryAgain();
}
