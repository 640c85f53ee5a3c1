package dev.klartext.dispute.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said beside previews; English in {@code messages/preview_en.properties}. */
@MessageBundle(value = "preview", locale = "de")
public interface PreviewMessages {

    @Message("Die Vorschau wird gezeichnet und erscheint gleich hier. Tut sie es nicht, laden Sie die Seite neu.")
    String beingDrawn();

    @Message("Keine Vorschau")
    String none();

    @Message("Seite {number}")
    String page(int number);

    @Message("Seiten von {name}")
    String pagesOf(String name);

    @Message("{#if number == 1}Eine weitere Seite{#else}{number} weitere Seiten{/if} im PDF")
    String furtherPages(int number);

    @Message("Die Datei wird abgespielt, wie sie ist. Kann Ihr Browser das nicht, laden Sie sie herunter.")
    String playedAsItIs();
}
