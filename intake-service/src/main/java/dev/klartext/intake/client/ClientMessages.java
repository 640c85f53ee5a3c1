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

    @Message("Gespeichert.")
    String saved();

    @Message("Bearbeiten")
    String edit();

    @Message("Was Sie über diesen Kunden wissen. Erteilte Aufträge bleiben, wie sie unterschrieben sind.")
    String editLead();

    @Message(
            "Das hat inzwischen jemand geändert. Was Sie geschrieben haben, steht noch hier; wenn Sie jetzt speichern, gilt Ihre Fassung.")
    String stale();

    @Message("Speichern")
    String save();

    @Message("Adresse")
    String address();

    @Message("Website")
    String website();

    @Message("Maildomain")
    String mailDomain();

    @Message("Was in den Mailadressen des Kunden hinter dem @ steht")
    String mailDomainHint();

    @Message("Menschen")
    String people();

    @Message("Noch niemand. Menschen kommen mit „Wer macht was“ in einem Projekt dazu oder aus einer Liste.")
    String noPeople();

    @Message("Wer?")
    String kinds();

    @Message("alle")
    String all();

    @Message("Reihenfolge")
    String sort();

    @Message("nach Namen")
    String byName();

    @Message("neueste zuerst")
    String newest();

    // --- from a spreadsheet

    @Message("Aus einer Liste")
    String fromList();

    @Message("Kunden aus einer Liste")
    String importTitle();

    @Message(
            "Aus Ihrer Tabelle, gespeichert als CSV. Gute Zeilen werden übernommen, schlechte mit ihrem Grund genannt.")
    String importLead();

    @Message("Datei")
    String file();

    @Message("CSV, höchstens 1.000 Zeilen")
    String fileHint();

    @Message("So heißen die Spalten in der ersten Zeile")
    String columns();

    @Message(
            "Kunde · Art (Unternehmen oder Privatperson) · Adresse · Website · Maildomain · Name · E-Mail · Gemeinsames Postfach (ja) · Telefon · Sprache (de oder en)")
    String columnNames();

    @Message("Nur „Kunde“ muss sein. Mehrere Menschen eines Kunden: für jeden eine Zeile mit demselben Kunden.")
    String columnsHint();

    @Message("Übernehmen")
    String read();

    @Message("Übernommen: {clients} Kunden, {people} Menschen.")
    String imported(int clients, int people);

    @Message("Nicht übernommen: {lines}")
    String refused(int lines);

    @Message(
            "Bessern Sie diese Zeilen in Ihrer Tabelle aus und laden Sie sie noch einmal hoch; was schon da ist, kommt nicht doppelt.")
    String refusedHint();

    @Message("Zeile")
    String line();

    @Message("Was")
    String what();

    @Message("Warum nicht")
    String reason();

    @Message("Zu den Kunden")
    String toList();

    @Message("Noch eine Liste")
    String again();
}
