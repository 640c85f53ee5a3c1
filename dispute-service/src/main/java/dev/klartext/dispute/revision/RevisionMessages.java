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

    @Message("Zu Anmerkung {numbers}")
    String toRemarks(String numbers);

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

    @Message("Danke! Die Bestätigung ist gespeichert.")
    String savedRatified();

    @Message("Danke! Ihre Antwort ist gespeichert, und {agency} fasst es neu zusammen.")
    String savedObjected(String agency);

    @Message("Aufwand bisher: {client} Minuten für Wünsche des Kunden, {agency} Minuten für unsere Sache")
    String effort(int client, int agency);

    @Message("Im Verlauf ansehen")
    String seeHistory();

    @Message("Das ersetzt, was noch unbeantwortet ist.")
    String replaces();

    @Message("{name} durfte das nicht mehr entscheiden, als die Antwort kam. Sie gilt, sobald sie bestätigt ist.")
    String unratified(String name);

    @Message("Ja, diese Antwort ist richtig")
    String ratify();
}
