package dev.klartext.intake.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the questionnaire of a project says; English in {@code messages/questionnaire_en.properties}. */
@MessageBundle(value = "questionnaire", locale = "de")
public interface QuestionnaireMessages {

    @Message("Fragebogen")
    String title();

    @Message(
            "Nichts davon ist Pflicht. Was nicht passt, beantworten Sie mit „entfällt“. Alle Beteiligten von Kunde und Agentur schreiben hier zusammen; gespeichert wird beim Tippen.")
    String lead();

    @Message("Noch kein Fragebogen")
    String none();

    @Message("Wählen Sie einen aus. Er hilft, an alles zu denken, und lässt sich zusammen mit dem Kunden ausfüllen.")
    String noneStaff();

    @Message("{agency} legt hier Fragen hinein, wenn sie etwas von Ihnen wissen möchte.")
    String noneClient(String agency);

    @Message("Welcher Fragebogen?")
    String which();

    @Message("{count} Fragen")
    String count(int count);

    @Message("Den Kunden per Mail einladen, mit auszufüllen")
    String invite();

    @Message("Die Mail geht an den Kontakt und an wen entscheidet, soweit sie persönlich erreichbar sind.")
    String inviteHint();

    @Message("Fragebogen dazulegen")
    String choose();

    @Message("Weiteren Fragebogen dazulegen")
    String another();

    @Message("Was schon gefragt ist, wird nicht noch einmal gefragt.")
    String anotherHint();

    @Message("Eigene Fragebögen")
    String templates();

    @Message("Wie klar ist es schon?")
    String howClear();

    @Message("{clear} von {questions} Fragen geklärt")
    String clearOf(int clear, int questions);

    @Message("Als Nächstes lohnt sich")
    String nextBest();

    @Message("Hier wird auf Ihre Antwort gewartet")
    String asksYou();

    @Message("Alles ist geklärt. So beginnt sich gut.")
    String allClear();

    @Message("Für Preis und Richtung ist alles da.")
    String enough();

    @Message("Gespeichert. Danke!")
    String saved();

    @Message("Gespeichert")
    String savedShort();

    @Message("Wird gespeichert …")
    String saving();

    @Message("Nicht gespeichert. Bitte drücken Sie unten auf „Speichern“.")
    String unsaved();

    @Message("Zuletzt von {name}")
    String lastBy(String name);

    @Message("{name} hat inzwischen geantwortet:")
    String collided(String name);

    @Message(
            "Ihr Text steht noch im Feld, gespeichert ist er nicht. Wenn Sie weiterschreiben und speichern, gilt Ihre Fassung.")
    String collidedHint();

    @Message(
            "Bei einigen Fragen war jemand anderes schneller. Sie finden beide Texte dort; alles andere ist gespeichert.")
    String someCollided();

    @Message("noch offen")
    String vague();

    @Message("Nachfragen")
    String askBack();

    @Message("Was möchten Sie dazu wissen?")
    String askWhat();

    @Message("Die andere Seite findet Ihre Frage bei ihren offenen Punkten.")
    String askHint();

    @Message("Frage stellen")
    String ask();

    @Message("{name} fragt")
    String asks(String name);

    @Message("Ihre Antwort auf die Rückfrage")
    String reply();

    @Message("Antwort hierzu notieren")
    String noteReply();

    @Message("Antworten")
    String sendReply();

    @Message("Speichern")
    String save();

    @Message("Beim letzten Mal:")
    String lastTime();

    @Message("Stimmt noch")
    String keep();

    @Message("In den Auftrag übernehmen")
    String take();

    @Message("als Ziel")
    String asGoal();

    @Message("als Wunsch")
    String asWish();

    @Message("als nicht enthalten")
    String asExclusion();

    @Message("Steht jetzt im Entwurf des Auftrags.")
    String taken();

    @Message("Zum Auftrag")
    String toOrder();
}
