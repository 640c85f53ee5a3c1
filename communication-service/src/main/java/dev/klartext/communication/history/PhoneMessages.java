package dev.klartext.communication.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what a phone keeps until there is a network, and of what other apps share to it. */
@MessageBundle(value = "phone", locale = "de")
public interface PhoneMessages {

    @Message("Wozu gehört das?")
    String shareTitle();

    @Message("Was Sie geteilt haben")
    String sharedText();

    @Message("Projekt")
    String shareProject();

    @Message("Weiter")
    String shareOn();

    @Message("Noch kein Projekt, in dem Sie etwas notieren können")
    String shareNowhere();

    @Message("Sobald Sie in einem Projekt dabei sind, steht es hier zur Wahl.")
    String shareNowhereHint();

    @Message("Die Datei kam nicht mit. Hängen Sie sie im nächsten Schritt bitte noch einmal an.")
    String filesLost();

    @Message("wird gesendet, sobald Netz da ist")
    String waitsForNetwork();

    @Message("Ihre Anmeldung ist abgelaufen. Nichts ist verloren: Melden Sie sich an, dann wird es gesendet.")
    String waitsForLogin();

    @Message("Anmelden")
    String signIn();

    @Message("Gesendet.")
    String sent();

    @Message("So wurde es nicht angenommen. Sehen Sie es bitte noch einmal an.")
    String notTaken();

    @Message("Bearbeiten")
    String edit();

    @Message("Es gibt Einträge, die noch nicht gesendet sind. Beim Abmelden gehen sie verloren. Trotzdem abmelden?")
    String logoutLoses();
}
