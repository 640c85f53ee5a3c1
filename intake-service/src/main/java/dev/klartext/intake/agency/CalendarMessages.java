package dev.klartext.intake.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the calendar says; English in {@code messages/calendar_en.properties}. */
@MessageBundle(value = "calendar", locale = "de")
public interface CalendarMessages {

    @Message("Danach werden Fristen gezählt. Was schon eine Frist hat, behält sie.")
    String lead();

    @Message("Arbeitstage")
    String workingDays();

    @Message("Feiertage von")
    String state();

    @Message("nur bundesweite Feiertage")
    String noState();

    @Message("Geschlossen")
    String closings();

    @Message("Betriebsferien, Brückentage: An diesen Tagen läuft keine Frist ab.")
    String closingsHint();

    @Message("Noch nichts eingetragen.")
    String noClosings();

    @Message("Streichen")
    String remove();

    @Message("Eintragen, wann Sie geschlossen haben")
    String add();

    @Message("Was ist dann?")
    String name();

    @Message("Betriebsferien")
    String nameExample();

    @Message("Erster Tag")
    String from();

    @Message("Letzter Tag")
    String to();

    @Message("Leer: nur dieser eine Tag.")
    String toHint();

    @Message("Eintragen")
    String close();

    @Message("Die nächsten freien Tage")
    String next();
}
