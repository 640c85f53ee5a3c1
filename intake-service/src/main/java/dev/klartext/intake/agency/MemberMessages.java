package dev.klartext.intake.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the agency's people says; English in {@code messages/members_en.properties}. */
@MessageBundle(value = "members", locale = "de")
public interface MemberMessages {

    @Message("Alle sehen jedes Projekt der Agentur.")
    String lead();

    @Message("verwaltet die Agentur")
    String admin();

    @Message("eingeladen")
    String invited();

    @Message("Das sind Sie.")
    String you();

    @Message("Ändern")
    String change();

    @Message("Einladung noch einmal schicken")
    String inviteAgain();

    @Message("Der Link von vorher gilt dann nicht mehr.")
    String inviteAgainHint();

    @Message("Darf auch Einstellungen und Mitglieder ändern")
    String makeAdmin();

    @Message("Darf keine Einstellungen mehr ändern")
    String makeStaff();

    @Message("{name} verliert damit sofort den Zugang. Was bisher geschah, bleibt im Verlauf.")
    String removeHint(String name);

    @Message("Aus der Agentur nehmen")
    String remove();

    @Message("Jemanden einladen")
    String add();

    @Message("Name")
    String name();

    @Message("E-Mail")
    String email();

    @Message("Dorthin geht ein Link, der einmal gilt.")
    String emailHint();

    @Message("Telefon")
    String phone();

    @Message("Aufgabe")
    String role();

    @Message("arbeitet in den Projekten")
    String staff();

    @Message("Einladung schicken")
    String invite();

    @Message("Die Einladung ist unterwegs.")
    String saidInvited();

    @Message("Geändert. Es gilt sofort.")
    String saidChanged();

    @Message("Der Zugang ist beendet.")
    String saidRemoved();

    // --- second factor

    @Message("Zweiter Faktor")
    String secondFactor();

    @Message("Zum Anmelden genügt ein Passwort oder ein Passkey.")
    String secondFactorOff();

    @Message(
            "Wer sich mit einem Passwort anmeldet, gibt zusätzlich eine Zahl aus einer App ein. Ein Passkey genügt allein.")
    String secondFactorOn();

    @Message(
            "Alle richten beim nächsten Anmelden mit Passwort eine Authenticator-App ein und bekommen Codes für den Notfall.")
    String secondFactorHint();

    @Message("Zweiten Faktor verlangen")
    String secondFactorWanted();

    @Message("Nicht mehr verlangen")
    String secondFactorNotWanted();

    @Message("Gespeichert. Es gilt für alle ab dem nächsten Anmelden.")
    String saidSecondFactor();
}
