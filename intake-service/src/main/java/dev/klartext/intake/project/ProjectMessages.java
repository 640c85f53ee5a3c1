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

    @Message("Auftrag")
    String state();

    @Message("egal")
    String anyState();

    @Message("in Arbeit")
    String stateDraft();

    @Message("liegt beim Kunden")
    String stateSent();

    @Message("soll anders sein")
    String stateDeclined();

    @Message("erteilt")
    String stateOrdered();

    @Message("Reihenfolge")
    String sort();

    @Message("neueste zuerst")
    String sortNewest();

    @Message("nach Titel")
    String sortTitle();

    @Message("nach Kunde")
    String sortClient();

    @Message("abgeschlossene zeigen")
    String showClosed();

    @Message("abgeschlossen")
    String closed();

    @Message("Alle Projekte zeigen")
    String showAll();

    @Message("Projekt abschließen")
    String close();

    @Message("Alles bleibt für beide Seiten lesbar. Das Projekt verlässt nur die Liste dessen, was läuft.")
    String closeLead();

    @Message("Möchten Sie etwas dazu sagen? Das lesen alle, die dabei sind.")
    String closeNote();

    @Message("Alles ist übergeben. Danke für die Zusammenarbeit!")
    String closeExample();

    @Message("Zurück")
    String back();

    @Message("Dieses Projekt ist abgeschlossen")
    String isClosed();

    @Message("{name} hat es abgeschlossen.")
    String closedBy(String name);

    @Message("Wieder öffnen")
    String reopen();
}
