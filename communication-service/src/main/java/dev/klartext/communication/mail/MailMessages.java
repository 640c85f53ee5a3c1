package dev.klartext.communication.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the text of a mail. */
@MessageBundle(value = "mail", locale = "de")
public interface MailMessages {

    @Message("Diese Mail gehört zum Projekt „{project}“ von {agency}.")
    String about(String project, String agency);

    @Message("Diese Mail kommt von {agency}.")
    String aboutAgency(String agency);

    @Message("Ihre Daten")
    String privacyTitle();

    @Message(
            "{agency} hat Sie als Beteiligte oder Beteiligten des Projekts „{project}“ eingetragen und ist verantwortlich für "
                    + "Ihre Daten. Gespeichert werden Ihr Name, Ihre Mailadresse und, wenn genannt, Ihre Telefonnummer und "
                    + "Aufgabe, dazu was im Projekt besprochen, gezeigt und entschieden wird. Die Angaben stammen von {agency} "
                    + "und von den Beteiligten.")
    String privacyWhat(String agency, String project);

    @Message("{agency} hat Sie als Mitarbeiterin oder Mitarbeiter eingetragen und ist verantwortlich für Ihre Daten. "
            + "Gespeichert werden Ihr Name, Ihre Mailadresse und, wenn genannt, Ihre Telefonnummer, dazu was Sie in "
            + "Projekten eintragen und entscheiden. Die Angaben stammen von {agency}.")
    String privacyWhatStaff(String agency);

    @Message(
            "Das geschieht, um den Auftrag zu erfüllen und belegen zu können, was vereinbart wurde (Art. 6 Abs. 1 b und f "
                    + "DSGVO). Sehen können es die Beteiligten des Projekts und wer Klartext für {agency} betreibt. Briefe "
                    + "bleiben 6 Jahre, Belege 8 Jahre, alles andere 3 Jahre nach Jahresende gespeichert.")
    String privacyWhy(String agency);

    @Message(
            "Sie können Auskunft, Berichtigung, Löschung, Einschränkung und Ihre Daten in einem gängigen Format verlangen, "
                    + "der Verarbeitung widersprechen und sich bei einer Datenschutzaufsicht beschweren. Es genügt, auf diese "
                    + "Mail zu antworten.")
    String privacyRights();

    @Message("Stand des gemeinsamen Verlaufs, nachprüfbar:")
    String checkpoint();
}
