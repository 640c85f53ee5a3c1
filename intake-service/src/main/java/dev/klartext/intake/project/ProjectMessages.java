package dev.klartext.intake.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of projects says; English in {@code messages/project_en.properties}. */
@MessageBundle(value = "project", locale = "de")
public interface ProjectMessages {

    @Message("Projekte")
    String projects();

    @Message("Was läuft, und wo der Auftrag gerade liegt.")
    String lead();

    @Message("Neuer Auftrag")
    String add();

    @Message("Projekte suchen")
    String search();

    @Message("Suchen")
    String find();

    @Message("Weitere anzeigen")
    String more();

    @Message("Noch kein Projekt")
    String none();

    @Message("Ein Kurzauftrag hat fünf Felder und ist in zwei Minuten geschrieben.")
    String noneHint();

    @Message("Kein Projekt heißt so")
    String notFound();

    @Message("Gesucht wird in Nummer, Titel und Kunde.")
    String notFoundHint();

    @Message("in Arbeit")
    String draft();

    @Message("liegt bei {name}")
    String sent(String name);

    @Message("soll anders sein")
    String declined();

    @Message("Auftrag erteilt")
    String ordered();
}
