package dev.klartext.communication.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page with a project's mails. */
@MessageBundle(value = "mails", locale = "de")
public interface MailListMessages {

    @Message("Mails")
    String title();

    @Message("Was wir in diesem Projekt geschrieben haben, und was daraus wurde.")
    String lead();

    @Message("Zum Verlauf")
    String back();

    @Message("Die Mail geht noch einmal hinaus.")
    String sentOnceMore();

    @Message("Noch ist keine Mail hinausgegangen")
    String empty();

    @Message(
            "Wenn Sie etwas zeigen, fragen oder bestellen lassen, schreibt Klartext in Ihrem Namen. Hier steht es dann.")
    String emptyHint();

    @Message("An {name}")
    String to(String name);

    @Message("An jemanden, der nicht mehr dabei ist")
    String toNobody();

    @Message("noch einmal verschickt")
    String sentAgain();

    @Message("Noch einmal senden")
    String sendAgain();

    @Message("Vielleicht kam sie schon an: Dann liegt sie zweimal im Postfach.")
    String unclearHint();

    @Message("Was der Mailserver sagt")
    String answer();

    @Message("Ältere Mails")
    String older();
}
