package dev.klartext.communication.status;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about status notes. */
@MessageBundle(value = "status", locale = "de")
public interface StatusMessages {

    @Message("Zwischenstände")
    String title();

    @Message("Aus dem Verlauf geschrieben. Ändern Sie, was Sie anders sagen würden; gesendet wird, was dasteht.")
    String lead();

    @Message("Alle {count} senden")
    String sendAll(int count);

    @Message("Senden")
    String send();

    @Message("Für später behalten")
    String save();

    @Message("Neu aus dem Verlauf schreiben")
    String anew();

    @Message("{number}. Zwischenstand")
    String numbered(int number);

    @Message("geändert")
    String edited();

    @Message("Text des Zwischenstands für {client}")
    String words(String client);

    @Message("Gruß, Ihr Name und zwei Fragen kommen von selbst dazu: Sind wir auf Kurs? Ist jemand dazugekommen?")
    String framed();

    @Message("{#if count == 1}1 Zwischenstand ist unterwegs.{#else}{count} Zwischenstände sind unterwegs.{/if}")
    String sent(int count);

    @Message("Schon gesendet; ein zweites Mal geht nichts hinaus.")
    String sentBefore();

    @Message("Behalten. Der Text bleibt so stehen, bis Sie ihn senden.")
    String saved();

    @Message("Neu geschrieben.")
    String writtenAnew();

    @Message(
            "{#if count == 1}1 Zwischenstand ist noch nicht gesendet.{#else}{count} Zwischenstände sind noch nicht gesendet.{/if}")
    String refused(int count);

    @Message("{#if count == 1}Danach wartet noch einer.{#else}Danach warten noch {count}.{/if}")
    String later(int count);

    @Message("Diese Woche ist alles gesagt")
    String nothing();

    @Message(
            "Sobald in einem Projekt etwas geschehen ist, liegt hier ein Entwurf. Wo es nichts zu sagen gibt, schreiben wir nicht.")
    String nothingHint();

    @Message("{name}, {agency}")
    String from(String name, String agency);

    @Message("Sind wir auf Kurs?")
    String course();

    @Message("1 heißt: gar nicht. 5 heißt: ja, genau.")
    String courseHint();

    @Message("Ist jemand dazugekommen?")
    String newcomers();

    @Message("Name, Aufgabe und wie wir diese Person erreichen.")
    String newcomersHint();

    @Message("Fehlt etwas, oder war etwas anders?")
    String correction();

    @Message("Antworten")
    String answer();

    @Message("Danke! Ihre Antwort steht im Verlauf.")
    String answered();

    @Message("Danke, dass Sie es sagen. {agency} hat es jetzt vor sich liegen und antwortet Ihnen.")
    String told(String agency);

    @Message("Was stimmt nicht?")
    String trouble();

    @Message("Das tut uns leid. Mögen Sie uns mit Ihren Worten sagen, was nicht stimmt?")
    String troubleLead();

    @Message(
            "Ihre Worte stehen danach im gemeinsamen Verlauf und als offener Punkt bei {agency}. Ein eigenes Verfahren für Anliegen gibt es hier noch nicht.")
    String troubleHint(String agency);

    @Message("Sagen, was nicht stimmt")
    String tell();

    @Message("Antworten")
    String answers();

    @Message("Noch hat niemand geantwortet.")
    String noAnswers();

    @Message("auf Kurs: {course} von 5")
    String onCourse(int course);

    @Message("Dazugekommen: {words}")
    String joined(String words);

    @Message("Was nicht stimmt: {words}")
    String wrong(String words);

    @Message("Zwischenstand von {name}")
    String noteFrom(String name);

    @Message("Lesen und kurz antworten")
    String readAndAnswer();
}
