package dev.klartext.intake.participant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What "Wer macht was" and the invitation say; English in {@code messages/people_en.properties}. */
@MessageBundle(value = "people", locale = "de")
public interface ParticipantMessages {

    @Message("Wer macht was")
    String title();

    @Message("Alle, die an diesem Projekt beteiligt sind, und wofür.")
    String lead();

    @Message("Agentur")
    String agency();

    @Message("Kunde")
    String client();

    @Message("Unterauftragnehmer")
    String subcontractor();

    @Message("Weitere Partner")
    String partner();

    @Message("entscheidet")
    String decides();

    @Message("Kontakt")
    String contact();

    @Message("gemeinsames Postfach")
    String sharedMailbox();

    @Message("nicht da bis")
    String awayUntil();

    @Message("Vertretung: {name}")
    String coveredBy(String name);

    @Message("dabei")
    String joined();

    @Message("eingeladen")
    String invited();

    @Message("bekommt die Einladung mit dem Auftrag")
    String invitedWithOrder();

    @Message("ohne Zugang")
    String noAccess();

    @Message("Noch ist niemand genannt, der beim Kunden entscheidet. Ohne diese Person kann kein Auftrag hinausgehen.")
    String nobodyDecides();

    @Message("Jemanden dazunehmen")
    String add();

    @Message("Wer?")
    String who();

    @Message("jemand Neues")
    String someoneNew();

    @Message("Name")
    String name();

    @Message("Seite")
    String side();

    @Message("Aufgabe")
    String function();

    @Message("Inhaberin, Hosting, Fotos …")
    String functionExample();

    @Message("entscheidet: ihr oder sein Wort beauftragt und gibt frei")
    String decidesLong();

    @Message("Kontakt im Alltag")
    String contactLong();

    @Message("E-Mail")
    String email();

    @Message("Mehrere lesen dieses Postfach, zum Beispiel info@…")
    String sharedLong();

    @Message(
            "Ein gemeinsames Postfach bekommt keinen Zugang und kann nichts beauftragen: Hinter jeder Nachricht steht ein Mensch mit Namen.")
    String sharedHint();

    @Message("Telefon")
    String phone();

    @Message("Sprache der Nachrichten")
    String language();

    @Message("Deutsch")
    String german();

    @Message("Englisch")
    String english();

    @Message("Dazunehmen")
    String save();

    @Message("{name} ist jetzt dabei.")
    String added(String name);

    @Message("Früher dabei")
    String left();

    @Message("bis")
    String until();

    @Message("Nicht mehr dabei?")
    String noLonger();

    @Message("{name} verliert damit sofort den Zugang. Was bisher geschah, bleibt im Verlauf.")
    String removeHint(String name);

    @Message("Aus dem Projekt nehmen")
    String remove();

    // --- the invitation

    @Message("Sie sind eingeladen")
    String youAreInvited();

    @Message("{name} von {agency} lädt Sie zum Projekt „{project}“ ein.")
    String invitesYou(String name, String agency, String project);

    @Message(
            "Dort steht an einem Ort, was vereinbart ist, wer was macht und was als Nächstes kommt. Zum Anmelden genügt ein Code, den wir Ihnen schicken.")
    String invitesYouHint();

    @Message("{name} lädt Sie in die Agentur {agency} ein.")
    String invitesYouAsStaff(String name, String agency);

    @Message("Sie arbeiten dann in ihren Projekten mit. Bitte melden Sie sich mit dem Konto an, das Sie schon haben.")
    String invitesYouAsStaffHint();

    @Message("Anmelden")
    String logIn();

    @Message("Willkommen!")
    String welcome();

    @Message("Sie sind angemeldet als {login}.")
    String loggedInAs(String login);

    @Message("Die Einladung von {name} ({agency}) zum Projekt „{project}“ gilt {person}.")
    String invitationFor(String name, String agency, String project, String person);

    @Message("Die Einladung von {name} in die Agentur {agency} gilt {person}.")
    String invitationAsStaffFor(String name, String agency, String person);

    @Message("Als {person} teilnehmen")
    String joinAs(String person);

    @Message("Das bin ich nicht: abmelden")
    String notMe();

    @Message("Sie werden abgemeldet. Öffnen Sie danach den Link aus der Nachricht noch einmal.")
    String notMeHint();
}
