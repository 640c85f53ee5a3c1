package dev.klartext.communication.openpoint;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of an open point. */
@MessageBundle(value = "point", locale = "de")
public interface PointMessages {

    @Message("Erledigt")
    String closed();

    @Message("Gefragt. Die Antwort kommt per Mail und steht hier.")
    String saidAsked();

    @Message("Weitergegeben, mit einer Mail.")
    String saidReassigned();

    @Message("Erledigt, danke.")
    String saidSettled();

    @Message("Gestrichen. Wer daran gearbeitet hat, weiß Bescheid.")
    String saidCancelled();

    @Message("Es bleibt beim alten Termin, die Antwort ist unterwegs.")
    String saidDeclined();

    @Message("Der neue Termin steht, alle Betroffenen wissen Bescheid.")
    String saidMoved();

    @Message("{name} bittet um mehr Zeit")
    String asked(String name);

    @Message("bis")
    String until();

    @Message("Die Antwort steht noch aus.")
    String askedWaits();

    @Message("Einverstanden")
    String agree();

    @Message("Doch wie geplant")
    String decline();

    @Message("Weitergeben")
    String reassign();

    @Message("Mehr Zeit erbitten")
    String askForTime();

    @Message("Mehr Zeit geben")
    String extend();

    @Message("Das lag an uns")
    String ourDelay();

    @Message("Nicht mehr nötig")
    String cancel();

    @Message("Erledigt")
    String settle();

    @Message("Wer macht es?")
    String toWhom();

    @Message("Auf dieser Seite ist sonst niemand dabei. Unter „Wer macht was“ kommen Menschen dazu.")
    String nobodyElse();

    @Message("Neuer Termin")
    String newDay();

    @Message("Warum?")
    String reason();

    @Message("Ein Satz dazu")
    String words();

    @Message("Das lesen alle Beteiligten.")
    String readByAll();

    @Message("Weitergeben")
    String doReassign();

    @Message("Darum bitten")
    String doAsk();

    @Message("Mehr Zeit geben")
    String doExtend();

    @Message("Bescheid sagen")
    String doOurDelay();

    @Message("So antworten")
    String doDecline();

    @Message("Streichen")
    String doCancel();

    @Message("Lieber nicht")
    String leaveIt();

    @Message("{name} ist gerade nicht da, es vertritt {cover}.")
    String awayCovered(String name, String cover);

    @Message("{name} ist gerade nicht da.")
    String away(String name);

    @Message("Letzter Tag der Abwesenheit:")
    String backAfter();

    @Message("1 Arbeitstag Wartezeit")
    String waitedOne();

    @Message("{days} Arbeitstage Wartezeit")
    String waited(int days);

    @Message("Zur Seite, auf der es sich erledigt")
    String whereSettled();

    @Message("Woher es kommt")
    String whereFrom();

    @Message("Was bisher war")
    String happened();

    @Message("Offen seither")
    String opened();

    @Message("Verlauf")
    String history();

    @Message("Wartezeiten")
    String waiting();

    @Message("Arbeitstage nach dem vereinbarten Tag. Tage, an denen jemand nicht da war, zählen nicht.")
    String waitingHint();

    @Message("{#if days == 1}1 Arbeitstag{#else}{days} Arbeitstage{/if}")
    String workingDays(int days);

    @Message("Weitere Partner")
    String partners();
}
