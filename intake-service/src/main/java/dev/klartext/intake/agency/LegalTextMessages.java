package dev.klartext.intake.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about legal texts says; English in {@code messages/legaltexts_en.properties}. */
@MessageBundle(value = "legaltexts", locale = "de")
public interface LegalTextMessages {

    @Message("Privatpersonen lesen sie vor dem Auftrag. Ohne Widerrufsbelehrung kann an sie kein Auftrag hinausgehen.")
    String lead();

    @Message("Widerrufsbelehrung mit Formular")
    String withdrawal();

    @Message("Allgemeine Geschäftsbedingungen")
    String terms();

    @Message("Deutsch")
    String german();

    @Message("Englisch")
    String english();

    @Message("Muster stehen in den Anlagen 1 und 2 zum EGBGB. Lassen Sie Ihre Fassung am besten einmal prüfen.")
    String withdrawalHint();

    @Message("Nur wenn Sie welche haben.")
    String termsHint();

    @Message("Noch nichts hinterlegt.")
    String none();

    @Message("Fassung {version} gilt seit")
    String counts(int version);

    @Message("von {name}")
    String by(String name);

    @Message("Wortlaut")
    String text();

    @Message("Als neue Fassung speichern")
    String store();

    @Message("Frühere Fassungen")
    String earlier();

    @Message("Fassung {version}")
    String version(int version);

    @Message("Ihr Widerrufsrecht und die Bedingungen")
    String yours();

    @Message("Gespeichert. Was ab jetzt hinausgeht, trägt diese Fassung; Früheres behält seine.")
    String saved();
}
