package dev.klartext.communication.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the portal's home. */
@MessageBundle(value = "portal", locale = "de")
public interface PortalMessages {

    @Message("Für Sie zu tun")
    String forYou();

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

    @Message("Wer sind Sie?")
    String whoAreYou();

    @Message("Sie sind in diesem Browser als {name} angemeldet. Der Link aus der Mail ist für jemand anderen.")
    String linkForSomebodyElse(String name);

    @Message("Weiter als {name}")
    String goOnAs(String name);

    @Message("Abmelden")
    String logOut();

    @Message("Ist die Mail für Sie? Dann melden Sie sich hier ab und öffnen den Link noch einmal.")
    String logOutHint();

    @Message("Nächstes Mal ohne Code?")
    String passkey();

    @Message(
            "Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder Geräte-PIN an. Das Einrichten dauert eine halbe Minute, und Sie können es auch lassen.")
    String passkeyHint();

    @Message("Passkey einrichten")
    String setUpPasskey();

    @Message("Nein danke")
    String noPasskey();
}
