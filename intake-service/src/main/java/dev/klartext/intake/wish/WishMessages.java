package dev.klartext.intake.wish;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say around the talk about a wish; English in {@code messages/wish_en.properties}. */
@MessageBundle(value = "wish", locale = "de")
public interface WishMessages {

    @Message("Einverstanden")
    String fine();

    @Message("{name} ist einverstanden")
    String acknowledged(String name);

    @Message("Rückfrage stellen")
    String ask();

    @Message("Was möchten Sie wissen?")
    String askLabel();

    @Message("Frage absenden")
    String askSend();

    @Message("{agency} antwortet Ihnen.")
    String waits(String agency);

    @Message("Ihre Antwort")
    String answerLabel();

    @Message("Antworten")
    String answer();

    @Message("Danke, das ist festgehalten.")
    String acknowledgedSaved();

    @Message("Danke, Ihre Frage ist bei {agency}.")
    String askedSaved(String agency);

    @Message("Die Antwort ist gespeichert und unterwegs.")
    String answeredSaved();
}
