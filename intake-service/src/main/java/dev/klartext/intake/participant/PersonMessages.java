package dev.klartext.intake.participant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's page says; English in {@code messages/person_en.properties}. */
@MessageBundle(value = "person", locale = "de")
public interface PersonMessages {

    @Message("Wie Sie erreichbar sind, wer Sie vertritt, und wann Sie nicht da sind.")
    String yours();

    @Message("Wie {name} erreichbar ist, wer vertritt, und wann niemand da ist.")
    String theirs(String name);

    @Message("Gespeichert.")
    String saved();

    @Message(
            "Das hat inzwischen jemand geändert. Was Sie geschrieben haben, steht noch hier; wenn Sie jetzt speichern, gilt Ihre Fassung.")
    String stale();

    @Message("Erreichbarkeit")
    String reach();

    @Message("Am liebsten")
    String channel();

    @Message("per Mail")
    String mail();

    @Message("am Telefon")
    String byPhone();

    @Message("im Chat")
    String chat();

    @Message("Zeitzone")
    String zone();

    @Message("Danach richtet sich, wann die Mail des Tages kommt: um 7:30 Uhr.")
    String zoneHint();

    @Message("wie die Agentur")
    String agencyZone();

    @Message("Vertretung")
    String cover();

    @Message("niemand")
    String nobody();

    @Message("entscheidet an Tagen meiner Abwesenheit auch für mich")
    String coverDecides();

    @Message("Beauftragen, freigeben, abnehmen: so weit, wie Sie es selbst dürfen, und nur an diesen Tagen.")
    String coverDecidesHint();

    @Message("{name} hat gesagt, dass die Vertretung an Tagen der Abwesenheit auch entscheidet.")
    String coverDecidesToo(String name);

    @Message("Speichern")
    String save();

    @Message("Nicht da")
    String away();

    @Message("Warum, fragt niemand.")
    String awayHint();

    @Message("Zurzeit ist nichts eingetragen.")
    String notAway();

    @Message("Ab")
    String first();

    @Message("Bis einschließlich")
    String last();

    @Message("Eintragen")
    String enter();

    @Message("bis")
    String until();

    @Message("Doch da")
    String cancel();
}
