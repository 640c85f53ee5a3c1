package dev.klartext.intake.confirmation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What confirmations say around what was signed; English in {@code messages/confirm_en.properties}. */
@MessageBundle(value = "confirm", locale = "de")
public interface ConfirmationMessages {

    @Message("Auftragsbestätigung")
    String title();

    @Message("Auftragsbestätigung {number}")
    String footer(String number);

    @Message("Bestätigung von Nachtrag {n}")
    String addendumTitle(int n);

    @Message("{number}, Nachtrag {n}")
    String addendumFooter(String number, int n);

    @Message("{title}, Projekt {number}")
    String project(String title, String number);

    @Message("Für")
    String client();

    @Message("Beauftragt von")
    String orderedBy();

    @Message("Erteilt von")
    String signedBy();

    @Message("Ändert")
    String changes();

    @Message("Auftrag, Version {version}, mit Nachtrag {addendum}")
    String orderWith(int version, int addendum);

    @Message("Was anders wird")
    String whatChanges();

    @Message("So gilt der Auftrag jetzt")
    String holdsNow();

    @Message("Fassung")
    String version();

    @Message("Version {n} ({signature})")
    String versionLine(int n, String signature);

    @Message(
            "Dieses Dokument gibt wieder, was eingefroren und erteilt wurde. Die Prüfsumme gehört zu genau dieser Fassung:")
    String frozen();

    @Message("Auftragsbestätigung herunterladen (PDF)")
    String download();

    @Message("Bestätigung herunterladen (PDF)")
    String downloadAddendum();

    @Message("Die Bestätigung ist gleich da; sie kommt auch per Mail.")
    String soonAddendum();

    @Message("Die Auftragsbestätigung ist gleich da; sie kommt auch per Mail.")
    String soon();
}
