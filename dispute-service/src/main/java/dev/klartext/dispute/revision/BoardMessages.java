package dev.klartext.dispute.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the board of drafts says; English in {@code messages/board_en.properties}. */
@MessageBundle(value = "board", locale = "de")
public interface BoardMessages {

    @Message("Entwürfe")
    String title();

    @Message("Was als Nächstes zu zeigen ist, und was beim Kunden liegt.")
    String lead();

    @Message("Änderungen gewünscht")
    String changesRequested();

    @Message("Noch zu zeigen")
    String toShow();

    @Message("Beim Kunden")
    String withClient();

    @Message("Freigegeben")
    String approved();

    @Message("Hier ist gerade nichts.")
    String none();

    @Message("Auch abgeschlossene Projekte")
    String showClosed();

    @Message("Anzeigen")
    String show();

    @Message("Alle ansehen")
    String all();

    @Message("Weitere")
    String more();

    @Message("Zurück zur Übersicht")
    String back();

    @Message("Noch keine Entwürfe")
    String empty();

    @Message("Sobald ein Kunde beauftragt hat, steht hier, was zu zeigen ist.")
    String emptyHint();

    @Message("Zu den Projekten")
    String toProjects();
}
