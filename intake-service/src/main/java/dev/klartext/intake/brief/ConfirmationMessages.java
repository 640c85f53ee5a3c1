package dev.klartext.intake.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the order confirmation says around the order; English in {@code messages/confirm_en.properties}. */
@MessageBundle(value = "confirm", locale = "de")
public interface ConfirmationMessages {

    @Message("Auftragsbestätigung")
    String title();

    @Message("{title}, Projekt {number}")
    String project(String title, String number);

    @Message("Für")
    String client();

    @Message("Beauftragt von")
    String orderedBy();

    @Message("Fassung")
    String version();

    @Message("Version {n} ({signature})")
    String versionLine(int n, String signature);

    @Message(
            "Dieses Dokument gibt den Auftrag wieder, wie er eingefroren und erteilt wurde. Die Prüfsumme gehört zu genau dieser Fassung:")
    String frozen();

    @Message("Auftragsbestätigung herunterladen (PDF)")
    String download();

    @Message("Die Auftragsbestätigung ist gleich da; sie kommt auch per Mail.")
    String soon();
}
