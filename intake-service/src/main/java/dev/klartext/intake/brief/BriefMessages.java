package dev.klartext.intake.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the order say; English in {@code messages/brief_en.properties}. */
@MessageBundle(value = "brief", locale = "de")
public interface BriefMessages {

    @Message("Auftrag & Kosten")
    String order();

    @Message("Version {n}")
    String version(int n);

    // --- writing the draft

    @Message("Gespeichert.")
    String saved();

    @Message(
            "Der Entwurf steht. Ergänzen Sie Ziele und Wünsche, und nennen Sie unter „Wer macht was“, wer entscheidet.")
    String savedNew();

    @Message("Ziele")
    String goals();

    @Message("Was soll danach besser sein? Die Ziele gehören dem Kunden; an ihnen wird später jeder Entwurf gemessen.")
    String goalsHint();

    @Message("Ziel {n}")
    String goal(int n);

    @Message("Wer einen Laden sucht, findet die Öffnungszeiten in fünf Sekunden")
    String goalExample();

    @Message("Noch ein Ziel")
    String addGoal();

    @Message("Wünsche")
    String wishes();

    @Message("Was der Kunde gern hätte, und Ihre Antwort darauf. Ein klares Nein jetzt spart Ärger später.")
    String wishesHint();

    @Message("Wunsch {n}")
    String wish(int n);

    @Message("Ihre Antwort")
    String answer();

    @Message("möglich")
    String possible();

    @Message("gegen Aufpreis")
    String extraCost();

    @Message("nicht möglich")
    String notPossible();

    @Message("Warum?")
    String reason();

    @Message("Was stattdessen geht")
    String alternative();

    @Message("Wunsch aufnehmen")
    String addWish();

    @Message("Leistungen")
    String deliverables();

    @Message("Was Sie liefern, und woran beide sehen, dass es fertig ist.")
    String deliverablesHint();

    @Message("Leistung {n}")
    String deliverable(int n);

    @Message("Art")
    String contractType();

    @Message("Werk")
    String work();

    @Message("Dienst")
    String service();

    @Message("Werk: Sie schulden ein Ergebnis, das abgenommen wird. Dienst: Sie schulden sorgfältige Arbeit.")
    String contractTypeHint();

    @Message("Fertig, wenn …")
    String criteria();

    @Message("eine Zeile je Merkmal")
    String onePerLine();

    @Message("Preis netto")
    String netPrice();

    @Message("Korrekturrunden inklusive")
    String rounds();

    @Message("Preis einer weiteren Runde, netto")
    String furtherRound();

    @Message("Steht beim Entwurf, bevor der Kunde eine Runde mehr wünscht.")
    String furtherRoundHint();

    @Message("Noch eine Leistung")
    String addDeliverable();

    @Message("Das brauchen wir von Ihnen")
    String supplies();

    @Message("Was der Kunde liefert, damit Sie arbeiten können.")
    String suppliesHint();

    @Message("Was")
    String what();

    @Message("bis")
    String until();

    @Message("Wer liefert es?")
    String from();

    @Message("Name oder Aufgabe, zum Beispiel Clara Krume")
    String fromHint();

    @Message("Zulieferung aufnehmen")
    String addSupply();

    @Message("Nicht dabei")
    String exclusions();

    @Message("Was ausdrücklich nicht zum Auftrag gehört, eine Zeile je Punkt.")
    String exclusionsHint();

    @Message("Termine")
    String dates();

    @Message("am")
    String on();

    @Message("Termin aufnehmen")
    String addDate();

    @Message("Umsatzsteuer")
    String vat();

    @Message("keine (§ 19 UStG)")
    String noVat();

    @Message("Entfernen")
    String remove();

    @Message("Speichern")
    String save();

    @Message("Ansehen und senden")
    String preview();

    @Message("Zusammen")
    String together();

    @Message("Was gespeichert ist, sieht nur Ihr Team. Zum Kunden geht es erst, wenn Sie senden.")
    String onlyYou();

    // --- what became of it

    @Message("liegt bei {name}")
    String liesWith(String name);

    @Message("gesendet")
    String sentAt();

    @Message("{name} wünscht sich etwas anders:")
    String wantsOtherwise(String name);

    @Message("Frühere Versionen")
    String earlier();

    @Message("Noch kein Auftrag")
    String nothingYet();

    @Message(
            "{agency} schreibt gerade auf, was gemacht wird. Sobald es etwas zu lesen gibt, bekommen Sie eine Nachricht.")
    String nothingYetHint(String agency);

    @Message("Darum geht es")
    String outline();

    @Message("Der Auftrag ist zwischen {agency} und dem Kunden vereinbart. Hier steht, was gemacht wird.")
    String outlineHint(String agency);

    @Message("Noch ist nichts vereinbart.")
    String outlineEmpty();

    // --- the preview

    @Message("So liest es der Kunde")
    String previewTitle();

    @Message("Stimmt alles? Mit dem Senden wird diese Fassung eingefroren; sie ändert sich dann nicht mehr.")
    String previewLead();

    @Message("Einfrieren und an {name} senden")
    String sendTo(String name);

    @Message("Einfrieren und senden")
    String send();

    @Message("Weiter bearbeiten")
    String edit();

    @Message("Wer macht was")
    String people();

    @Message("{name} bekommt eine Mail von Ihnen, in der das Wichtigste steht.")
    String mailHint(String name);

    @Message("Gesendet. Version {n} liegt jetzt bei {name}.")
    String sent(int n, String name);
}
