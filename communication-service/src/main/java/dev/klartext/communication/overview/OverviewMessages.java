package dev.klartext.communication.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first page. */
@MessageBundle(value = "overview", locale = "de")
public interface OverviewMessages {

    @Message("Heute")
    String today();

    @Message("Für Sie zu tun")
    String forYou();

    @Message("Guten Morgen, {name}")
    String goodMorning(String name);

    @Message("Guten Tag, {name}")
    String goodDay(String name);

    @Message("Guten Abend, {name}")
    String goodEvening(String name);

    @Message("{#if count == 1}1 Projekt{#else}{count} Projekte{/if}")
    String projects(int count);

    @Message("{count} brauchen Sie heute")
    String needUs(long count);

    @Message("Wer ist am Zug?")
    String turns();

    @Message("nach Dringlichkeit")
    String byNeed();

    @Message("Gerade ist nichts offen")
    String nothingOpen();

    @Message("Etwas notieren")
    String note();

    @Message("Anruf, Treffen, Nachricht: ein Satz genügt.")
    String noteHint();

    @Message("Hier beginnt Ihr erstes Projekt")
    String firstTitle();

    @Message("Legen Sie zuerst den Kunden an und dann das Projekt. Danach steht hier jeden Morgen, wer am Zug ist.")
    String firstHint();

    @Message("Kunden anlegen")
    String firstClient();

    @Message("Projekt anlegen")
    String firstProject();

    @Message("Noch sind Sie bei keinem Projekt dabei")
    String nowhereTitle();

    @Message("Haben Sie eine Einladung bekommen? Dann öffnen Sie bitte den Link in der Mail.")
    String nowhereHint();

    @Message("Gerade wartet nichts auf Sie.")
    String nothingWaits();

    @Message("Wir melden uns, sobald sich das ändert.")
    String nothingWaitsHint();

    @Message("So geht’s weiter")
    String next();

    @Message("Wer macht was")
    String people();

    @Message("Verlauf ansehen")
    String history();

    @Message("{name} anrufen")
    String call(String name);

    @Message("entscheidet")
    String decides();
}
