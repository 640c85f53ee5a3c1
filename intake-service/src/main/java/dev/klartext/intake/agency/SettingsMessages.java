package dev.klartext.intake.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page of the settings and their menu say; English in {@code messages/settings_en.properties}. */
@MessageBundle(value = "settings", locale = "de")
public interface SettingsMessages {

    @Message("Einstellungen")
    String settings();

    @Message("Agentur")
    String agency();

    @Message("Arbeitstage und Feiertage")
    String calendar();

    @Message("Wer zur Agentur gehört")
    String members();

    @Message("Rechtstexte für Verbraucher")
    String legalTexts();

    @Message("Wie Ihre Agentur heißt und aussieht, und womit Ihre Kunden rechnen können.")
    String lead();

    @Message("Ändern kann das, wer die Agentur verwaltet.")
    String readOnly();

    @Message("Gespeichert.")
    String saved();

    @Message("Speichern")
    String save();

    // --- look

    @Message("Name und Farben")
    String look();

    @Message("Name")
    String name();

    @Message("So heißt die Agentur für Ihre Kunden.")
    String nameHint();

    @Message("Farbe für Knöpfe und Links")
    String color();

    @Message("Farbe für Linien")
    String accentColor();

    @Message("Gleich der ersten: keine zweite Farbe.")
    String accentHint();

    @Message("Gut lesbar.")
    String readable();

    @Message("So wäre sie schwer zu lesen. Ihre Seiten zeigen sie deshalb kräftiger:")
    String tooPale();

    @Message("Gut zu sehen.")
    String visible();

    @Message("So wäre sie kaum zu sehen. Ihre Seiten zeigen sie deshalb kräftiger:")
    String hardlyVisible();

    @Message("Logo")
    String logo();

    @Message("PNG oder JPEG, höchstens 200 KB. Es steht oben auf jeder Seite, auch bei Ihren Kunden.")
    String logoHint();

    @Message("Noch kein Logo: oben steht der Name.")
    String noLogo();

    @Message("Logo hochladen")
    String giveLogo();

    @Message("Logo entfernen")
    String removeLogo();

    // --- answers

    @Message("Womit Kunden rechnen können")
    String answers();

    @Message("Zeit für Entscheidungen")
    String daysToDecide();

    @Message("So lange hat ein Kunde üblicherweise, um einen Auftrag zu lesen und zu entscheiden.")
    String daysToDecideHint();

    @Message("Unsere Antwortzeit")
    String daysToAnswer();

    @Message("So schnell antworten Sie üblicherweise.")
    String daysToAnswerHint();

    @Message("Arbeitstage")
    String workingDays();

    @Message("Korrekturrunden")
    String rounds();

    @Message("So viele sind in einer neuen Leistung üblicherweise enthalten.")
    String roundsHint();

    @Message("Runden")
    String roundsUnit();

    // --- legal details

    @Message("Angaben für Dokumente")
    String legal();

    @Message("Sie stehen auf der Auftragsbestätigung. Was leer ist, erscheint dort nicht.")
    String legalHint();

    @Message("Firma oder voller Name")
    String legalName();

    @Message("Vertreten durch")
    String represented();

    @Message("Straße und Hausnummer")
    String street();

    @Message("Postleitzahl")
    String postcode();

    @Message("Ort")
    String city();

    @Message("Land")
    String country();

    @Message("Telefon")
    String phone();

    @Message("E-Mail")
    String email();

    @Message("Website")
    String website();

    @Message("Registereintrag")
    String register();

    @Message("Umsatzsteuer-ID oder Steuernummer")
    String vatId();

    @Message("Bankverbindung")
    String bank();
}
