package dev.klartext.intake.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What who decides reads and says at a version, and what is said once it is ordered; English in {@code messages/ordering_en.properties}. */
@MessageBundle(value = "ordering", locale = "de")
public interface OrderingMessages {

    @Message("Auftrag erteilt")
    String ordered();

    @Message("einfache elektronische Signatur")
    String signature();

    @Message("{name} hat Version {n} beauftragt.")
    String orderedBy(String name, int n);

    @Message("Ihr Auftrag")
    String yourOrder();

    @Message("Von {name}, {agency}. Lesen Sie in Ruhe; wenn alles stimmt, erteilen Sie unten den Auftrag.")
    String readLead(String name, String agency);

    @Message("Auftrag erteilen")
    String giveOrder();

    /** The words that BGB 312j (3) asks for where a consumer orders. */
    @Message("Zahlungspflichtig beauftragen")
    String giveOrderAsConsumer();

    @Message("Etwas soll anders sein")
    String otherwise();

    @Message("Etwas ändern")
    String change();

    @Message("Was soll anders sein? {name} liest es sofort.")
    String otherwiseLabel(String name);

    @Message("Absenden")
    String sendReason();

    @Message("Den Auftrag erteilt {name}. Sie können alles lesen; sagen Sie gern Bescheid, wenn Ihnen etwas auffällt.")
    String othersDecide(String name);

    @Message("Inzwischen gibt es eine neuere Fassung.")
    String superseded();

    @Message("Zur neuen Version")
    String toNewest();

    @Message("{name} hat um eine andere Fassung gebeten:")
    String declinedBy(String name);

    @Message("Danke, das ist gespeichert und bei {name}. Sie hören von uns.")
    String declinedSaved(String name);

    @Message("Danke! Ihr Auftrag ist gespeichert.")
    String orderedSaved();

    @Message("Im Verlauf erscheint er in wenigen Augenblicken.")
    String orderedSavedHint();

    @Message("Zum Verlauf")
    String history();

    @Message("Sie sind angemeldet als {name}.")
    String loggedInAs(String name);

    @Message("Sie beauftragen {agency} mit Version {n}, wie Sie sie gelesen haben:")
    String youOrder(String agency, int n);

    @Message(
            "Das ist eine einfache elektronische Signatur: Festgehalten werden Ihr Name, der Zeitpunkt und genau diese Fassung.")
    String signatureHint();

    @Message("Damit sagen Sie auch, dass Sie für {client} beauftragen dürfen.")
    String youMayOrder(String client);

    @Message("Noch einmal lesen")
    String readAgain();
}
