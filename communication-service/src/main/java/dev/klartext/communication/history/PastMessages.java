package dev.klartext.communication.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which what happened so far is entered. */
@MessageBundle(value = "past", locale = "de")
public interface PastMessages {

    @Message("Was bisher geschah")
    String title();

    @Message(
            "Das Projekt läuft schon? Fügen Sie ein, was Sie dazu haben: eine Zeile für jedes Ereignis, vorne der Tag.")
    String lead();

    @Message("Ihre Zeilen")
    String lines();

    @Message("12.11.2026 Anruf mit Clara Krume: Rezepte kommen später")
    String example();

    @Message("Ansehen, was daraus wird")
    String look();

    @Message("{#if count == 1}1 Eintrag aufnehmen{#else}{count} Einträge aufnehmen{/if}")
    String enter(int count);

    @Message("So kommt es in den Verlauf")
    String good();

    @Message("Das bleibt noch liegen")
    String bad();

    @Message(
            "{#if count == 1}1 Zeile steht jetzt im Verlauf.{#else}{count} Zeilen stehen jetzt im Verlauf.{/if} Die übrigen brauchen noch einen Blick.")
    String entered(int count);

    @Message(
            "Die Einträge gelten als einseitig notiert und können 10 Minuten lang zurückgenommen werden. Ihr Kunde sieht sie dann.")
    String oneSided();

    @Message("Noch nichts geschehen? Dann beginnt es mit dem Auftrag.")
    String order();

    @Message("Zum Verlauf")
    String back();

    @Message("Was bisher geschah einfügen")
    String paste();
}
