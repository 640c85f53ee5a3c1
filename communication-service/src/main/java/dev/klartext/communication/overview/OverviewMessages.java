package dev.klartext.communication.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first page. */
@MessageBundle(value = "overview", locale = "de")
public interface OverviewMessages {

    @Message("Heute")
    String today();

    @Message("Guten Morgen, {name}")
    String goodMorning(String name);

    @Message("Guten Tag, {name}")
    String goodDay(String name);

    @Message("Guten Abend, {name}")
    String goodEvening(String name);

    @Message("{#if count == 1}1 laufendes Projekt{#else}{count} laufende Projekte{/if}")
    String projects(int count);

    @Message("{count} brauchen Sie heute")
    String needUs(int count);

    @Message("Wer ist am Zug?")
    String turns();

    @Message("nach Dringlichkeit")
    String byNeed();

    @Message("erinnert am {day}")
    String reminded(String day);

    @Message("erinnert am {day}, Mail {mail}")
    String remindedByMail(String day, String mail);

    @Message("Gerade ist nichts offen")
    String nothingOpen();

    @Message("Etwas notieren")
    String note();

    @Message("Anruf, Treffen, Nachricht: ein Satz genügt.")
    String noteHint();

    @Message("Hier beginnt Ihr erstes Projekt")
    String firstTitle();

    @Message(
            "Fünf Schritte bis zum ersten Zwischenstand an Ihren Kunden. Danach steht hier jeden Morgen, wer am Zug ist.")
    String firstHint();

    @Message("erledigt")
    String done();

    @Message("Projekt anlegen")
    String firstProject();

    @Message("Anruf notieren")
    String noteCall();

    @Message("{#if count == 1}1 Zwischenstand senden{#else}{count} Zwischenstände senden{/if}")
    String sendNotes(int count);

    @Message("Was soll hier stehen?")
    String choose();

    @Message("Alles")
    String all();

    @Message("Bei mir")
    String mine();

    @Message("Bei uns")
    String ours();

    @Message("Bei anderen")
    String theirs();

    @Message("Nichts offen")
    String quiet();

    @Message("Hier ist gerade nichts.")
    String nothingHere();

    @Message("Zurück")
    String previous();

    @Message("Weiter")
    String further();

    @Message("Wo Sie selbst Kunde sind")
    String elsewhere();
}
