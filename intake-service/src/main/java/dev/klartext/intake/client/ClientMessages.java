package dev.klartext.intake.client;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about clients say; English in {@code messages/client_en.properties}. */
@MessageBundle(value = "client", locale = "de")
public interface ClientMessages {

    @Message("Kunden")
    String clients();

    @Message("Neuer Kunde")
    String add();

    @Message("Für wen Sie arbeiten.")
    String lead();

    @Message("Kunden suchen")
    String search();

    @Message("Suchen")
    String find();

    @Message("Weitere anzeigen")
    String more();

    @Message("Noch kein Kunde")
    String none();

    @Message("Legen Sie den ersten an. Es braucht nur den Namen.")
    String noneHint();

    @Message("Kein Kunde heißt so")
    String notFound();

    @Message("Vielleicht ist er unter einem anderen Namen angelegt?")
    String notFoundHint();

    @Message("Name")
    String name();

    @Message("Wie er auf Ihren Seiten und in der Post heißt, zum Beispiel „Bäckerei Krume“")
    String nameHint();

    @Message("Wer bestellt?")
    String kind();

    @Message("Unternehmen")
    String business();

    @Message("Privatperson")
    String consumer();

    @Message(
            "Privatpersonen bestellen als Verbraucher; das geht hier, sobald Ihre Rechtstexte hinterlegt sind (Einstellungen).")
    String kindHint();

    @Message("Kunden anlegen")
    String create();

    @Message("Abbrechen")
    String cancel();

    @Message("Projekte")
    String projects();

    @Message("Neuer Auftrag")
    String newProject();

    @Message("Noch kein Projekt. Ein Kurzauftrag hat fünf Felder.")
    String noProjects();

    @Message("Angelegt.")
    String created();
}
