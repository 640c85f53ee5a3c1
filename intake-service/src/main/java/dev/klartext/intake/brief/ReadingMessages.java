package dev.klartext.intake.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the text of an order wherever it is read; English in {@code messages/reading_en.properties}. */
@MessageBundle(value = "reading", locale = "de")
public interface ReadingMessages {

    @Message("Wozu")
    String whatFor();

    @Message("Was gemacht wird")
    String whatIsDone();

    @Message("Ihre Wünsche")
    String yourWishes();

    @Message("Stattdessen: {text}")
    String instead(String text);

    @Message("{n} Korrekturrunden inklusive")
    String includedRounds(int n);

    @Message("1 Korrekturrunde inklusive")
    String includedRound();

    @Message("jede weitere Runde {price} netto")
    String furtherRound(String price);

    @Message("Werk: am Ende steht ein Ergebnis, das Sie abnehmen")
    String workLine();

    @Message("Dienst: sorgfältige Arbeit nach Absprache")
    String serviceLine();

    @Message("von {name}")
    String from(String name);

    @Message("Damit niemand etwas erwartet, was nicht vereinbart ist.")
    String exclusionsHint();

    @Message("Summe netto")
    String net();

    @Message("{percent} % Umsatzsteuer")
    String vatLine(String percent);

    @Message("Gesamt")
    String gross();

    @Message("Keine Umsatzsteuer (§ 19 UStG)")
    String noVatLine();

    @Message("nachprüfbar")
    String verifiable();

    @Message("Diese Fassung ist unveränderlich gespeichert. Die Prüfsumme (SHA-256) gehört zu genau diesen Bytes:")
    String verifiableHint();

    @Message("Eingefrorene Fassung herunterladen")
    String download();

    // --- what is different between two of them

    @Message("neu")
    String added();

    @Message("entfällt")
    String removed();

    @Message("geändert")
    String changed();

    @Message("vorher")
    String before();

    @Message("jetzt")
    String now();

    @Message("Summe")
    String sum();
}
