package dev.klartext.intake.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What "Vorlagen" says; English in {@code messages/template_en.properties}. */
@MessageBundle(value = "template", locale = "de")
public interface TemplateMessages {

    @Message("Vorlagen")
    String title();

    @Message(
            "Fragebögen, mit denen ein Projekt beginnt. Kopieren Sie einen, dann gehört er Ihnen und lässt sich ändern.")
    String lead();

    @Message("Ihre eigenen")
    String own();

    @Message("Von Klartext")
    String ours();

    @Message("Noch keiner. Kopieren Sie einen von unten.")
    String noneOwn();

    @Message("Kopieren und anpassen")
    String copy();

    @Message("{count} Fragen")
    String count(int count);

    @Message("Kopiert. Jetzt gehört er Ihnen.")
    String copied();

    @Message("Gespeichert")
    String saved();

    @Message("Entfernt. In Projekten bleiben die Fragen stehen.")
    String removed();

    @Message("Deutscher Name")
    String titleDe();

    @Message("Englischer Name")
    String titleEn();

    @Message("Umbenennen")
    String rename();

    @Message("Name und Entfernen")
    String more();

    @Message("Frage hinzufügen")
    String add();

    @Message("Ändern")
    String edit();

    @Message("Fragebogen entfernen")
    String remove();

    @Message("In Projekten, die ihn schon haben, bleiben Fragen und Antworten.")
    String removeHint();

    @Message("Frage ändern")
    String editQuestion();

    @Message("Neue Frage")
    String newQuestion();

    @Message("Frage")
    String question();

    @Message("Warum fragen Sie das?")
    String why();

    @Message("Steht unter der Frage. Wer den Grund kennt, antwortet lieber.")
    String whyHint();

    @Message("Frage auf Englisch")
    String questionEn();

    @Message("Warum, auf Englisch")
    String whyEn();

    @Message("Bleibt es leer, steht dort das Deutsche.")
    String enHint();

    @Message("Wie viel hängt daran?")
    String weight();

    @Message("Preis oder Richtung")
    String decisive();

    @Message("sonst eine Runde")
    String important();

    @Message("gut zu wissen")
    String goodToKnow();

    @Message("Abschnitt")
    String section();

    @Message("Oder neuer Abschnitt")
    String newSection();

    @Message("Neuer Abschnitt auf Englisch")
    String newSectionEn();

    @Message("Speichern")
    String save();

    @Message("Nach oben")
    String up();

    @Message("Frage entfernen")
    String removeQuestion();

    @Message("Zurück")
    String back();
}
