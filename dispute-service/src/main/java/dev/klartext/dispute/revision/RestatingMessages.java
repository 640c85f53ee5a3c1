package dev.klartext.dispute.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the agency reads while it restates a round; English in {@code messages/restating_en.properties}. */
@MessageBundle(value = "restating", locale = "de")
public interface RestatingMessages {

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
}
