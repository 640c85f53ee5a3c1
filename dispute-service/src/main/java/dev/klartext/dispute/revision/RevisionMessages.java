package dev.klartext.dispute.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about restated rounds say; English in {@code messages/revision_en.properties}. */
@MessageBundle(value = "revision", locale = "de")
public interface RevisionMessages {

    @Message("Haben wir Sie richtig verstanden?")
    String understood();

    @Message("Zu „{title}“, {numbered}")
    String about(String title, String numbered);

    @Message("So haben wir {name} verstanden")
    String restate(String name);

    @Message("Schreiben Sie in eigenen Worten, was gewünscht ist. Erst verstehen, dann sagen, was es bedeutet.")
    String restateHint();

    @Message("Unsere Worte für alles zusammen")
    String words();

    @Message("Das bedeutet etwas für Geld oder Umfang")
    String classed();

    @Message("Was hier nicht steht, machen wir einfach.")
    String classedHint();

    @Message("Zu Anmerkung {numbers}")
    String toRemarks(String numbers);

    @Message("Was das ist")
    String remarkClass();

    @Message("In unseren Worten")
    String itemWords();

    @Message("Betrag netto")
    String net();

    @Message("Preis eines Zusatzwunsches, Wert einer Kulanz")
    String netHint();

    @Message("Arbeitstage mehr")
    String days();

    @Message("Nur bei einem Zusatzwunsch")
    String daysHint();

    @Message("Warum")
    String reason();

    @Message("Bei einer fachlichen Empfehlung gehört es dazu")
    String reasonHint();

    @Message("Stattdessen")
    String alternative();

    @Message("Was wir vorschlagen, wenn wir etwas vorschlagen")
    String alternativeHint();

    @Message("Doch einfach machen")
    String remove();

    @Message("Anmerkungen, die wir einfach machen")
    String simplyDone();

    @Message("{number} · {text}")
    String numbered(int number, String text);

    @Message("Alle Anmerkungen haben eine Einordnung.")
    String allClassed();

    @Message("Markierte einordnen als")
    String classifyAs();

    @Message("Sie sagen dasselbe: ein Punkt daraus")
    String together();

    @Message("Einordnen")
    String classify();

    @Message("Entwurf speichern")
    String save();

    @Message("An {name} schicken")
    String send(String name);

    @Message("{name} bekommt eine Nachricht mit allem und antwortet zu jedem Punkt.")
    String sendHint(String name);

    @Message("Korrigieren wir")
    String mend();

    @Message("Inklusive")
    String included();

    @Message("Kulanz")
    String goodwill();

    @Message("Zusatzwunsch")
    String extraWish();

    @Message("Fachliche Empfehlung")
    String recommendation();

    @Message("Das war unsere Sache. Es kostet nichts und zählt nicht als Runde.")
    String mendMeans();

    @Message("Gehört zu den vereinbarten Runden.")
    String includedMeans();

    @Message("Wert {money} netto. Das machen wir gern, ohne es zu berechnen.")
    String goodwillMeans(String money);

    @Message("{money} netto, {days}. Bestellt ist es erst mit dem Nachtrag dazu.")
    String extraWishMeans(String money, String days);

    @Message("Das ist unsere Sicht; Sie entscheiden.")
    String recommendationMeans();

    @Message("Unser Vorschlag: {alternative}")
    String instead(String alternative);

    @Message("Alles andere aus Ihren Anmerkungen machen wir einfach.")
    String restSimplyDone();

    @Message("Ja, so ist es gemeint")
    String yesMeant();

    @Message("Nicht ganz, ich ergänze")
    String notQuite();

    @Message("Wenn nicht ganz: Was meinen Sie anders?")
    String meantOtherwise();

    @Message("Einverstanden")
    String agree();

    @Message("So nicht")
    String object();

    @Message("Wenn nicht: Wie meinen Sie es?")
    String yourWord();

    @Message("„Ja, genau das“ stimmt allem zu.")
    String yesToAll();

    @Message("Ja, genau das")
    String agreeToAll();

    @Message("Meine Antwort schicken")
    String answer();

    @Message("{name} antwortet für Sie. Sie können hier alles mitlesen.")
    String answeredByOther(String name);

    @Message("Unbeantwortet. {name} ist am Zug.")
    String unanswered(String name);

    @Message("{agency} liest Ihre Anmerkungen und fasst sie zusammen. Sie bekommen eine Mail.")
    String notRestatedYet(String agency);

    @Message("{name} hat zugestimmt")
    String agreedBy(String name);

    @Message("{name} meint es anders")
    String objectedBy(String name);

    @Message("{agency} fasst es neu zusammen")
    String restatesAnew(String agency);

    @Message("Zum Änderungsvorschlag")
    String toChange();

    @Message("Frühere Fassungen")
    String earlier();

    @Message("Fassung {number}")
    String restatement(int number);

    @Message("Die Anmerkungen")
    String remarks();

    @Message("Zu {numbered}")
    String toDraft(String numbered);

    @Message("Der Entwurf ist gespeichert. Nur Sie in der Agentur sehen ihn.")
    String savedDraft();

    @Message("Geschickt. {name} ist am Zug.")
    String savedSent(String name);

    @Message("Danke! Ihre Zustimmung ist gespeichert.")
    String savedAgreed();

    @Message("Danke! Ihre Antwort ist gespeichert, und {agency} fasst es neu zusammen.")
    String savedObjected(String agency);

    @Message("Aufwand bisher: {client} Minuten für Wünsche des Kunden, {agency} Minuten für unsere Sache")
    String effort(int client, int agency);

    @Message("Im Verlauf ansehen")
    String seeHistory();

    @Message("Das ersetzt, was noch unbeantwortet ist.")
    String replaces();
}
