package dev.klartext.communication.reachability;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about who was not spoken to and who hears nothing from us. */
@MessageBundle(value = "reachability", locale = "de")
public interface ReachabilityMessages {

    @Message("Lange nicht gesprochen")
    String notSpoken();

    @Message("Hört lange nichts von uns")
    String hearsNothing();

    @Message("entscheidet bei {client}.")
    String decidesAt(String client);

    @Message(
            "{#if days == 1}Letztes direktes Gespräch vor 1 Arbeitstag{#else}Letztes direktes Gespräch vor {days} Arbeitstagen{/if}")
    String lastTalk(int days);

    @Message("Noch nie direkt gesprochen")
    String neverTalked();

    @Message("seither {count}-mal nicht erreicht")
    String attempts(int count);

    @Message("Erreichbarkeit")
    String reached();

    @Message("Mit {name} zuletzt")
    String throughOthers(String name);

    @Message("Vertretung: {name}.")
    String cover(String name);

    @Message("Heute abwesend.")
    String away();

    @Message("Die letzte Mail wurde nicht angenommen.")
    String mailRefused();

    @Message("Die letzte Mail an {name} wurde nicht angenommen.")
    String mailToRefused(String name);

    @Message("Zu den Mails")
    String toMails();

    @Message(
            "{#if days == 1}Seit 1 Arbeitstag keine Nachricht von uns.{#else}Seit {days} Arbeitstagen keine Nachricht von uns.{/if}")
    String unheard(int days);

    @Message("Heute hat der Kunde von uns gehört.")
    String heardToday();

    @Message(
            "{#if days == 1}Vor 1 Arbeitstag hat der Kunde zuletzt von uns gehört.{#else}Vor {days} Arbeitstagen hat der Kunde zuletzt von uns gehört.{/if}")
    String heard(int days);

    @Message("Heute direkt gesprochen")
    String talkedToday();

    @Message("Zwischenstand ansehen und senden")
    String sayWord();

    @Message("{count} weitere")
    String more(int count);
}
