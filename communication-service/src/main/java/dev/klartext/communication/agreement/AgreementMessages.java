package dev.klartext.communication.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about agreements. */
@MessageBundle(value = "agreement", locale = "de")
public interface AgreementMessages {

    @Message("Absprachen")
    String list();

    @Message("Was besprochen wurde, und was die andere Seite dazu sagt.")
    String listLead();

    @Message("Absprache")
    String title();

    @Message("Absprache bestätigen lassen")
    String ask();

    @Message(
            "Schreiben Sie kurz auf, was besprochen wurde. Die andere Seite bestätigt oder korrigiert es mit einem Tipp.")
    String askLead();

    @Message("Das haben wir besprochen")
    String text();

    @Message("In Ihren Worten, so kurz wie möglich.")
    String textHint();

    @Message("Wer soll es bestätigen?")
    String who();

    @Message("Sagt jemand Ja, der nicht entscheidet, fragen wir auch, wer entscheidet.")
    String whoHint();

    @Message(
            "Fragen Sie einen weiteren Partner, lesen alle Beteiligten die Absprache. Schreiben Sie dann keine Preise hinein.")
    String partnersRead();

    @Message("Antwort schön bis")
    String due();

    @Message("Abschicken")
    String send();

    @Message("Der Text geht gleich als Mail hinaus und bleibt dann so stehen.")
    String sendHint();

    @Message("Zurück zum Verlauf")
    String back();

    @Message("Auf der anderen Seite ist noch niemand dabei. Nennen Sie zuerst jemanden unter „Wer macht was“.")
    String nobody();

    @Message("{name} fragt: Stimmt das so?")
    String asks(String name);

    @Message("Ja, so ist es abgesprochen")
    String yes();

    @Message("Nicht ganz?")
    String notQuite();

    @Message("Wie war es, oder warum nicht?")
    String words();

    @Message("Korrigieren")
    String correct();

    @Message("Ablehnen")
    String decline();

    @Message("Ohne Ihre Antwort bleibt die Absprache offen.")
    String silence();

    @Message("Wer dazu etwas sagt")
    String people();

    @Message("bestätigt")
    String confirmed();

    @Message("zur Kenntnis genommen")
    String noted();

    @Message("korrigiert")
    String corrected();

    @Message("nicht einverstanden")
    String declined();

    @Message("noch keine Antwort")
    String silent();

    @Message("wartet auf Antwort")
    String waiting();

    @Message("unbeantwortet")
    String unanswered();

    @Message("zurückgezogen")
    String withdrawn();

    @Message("Neue Fassung schicken")
    String reword();

    @Message("Die bisherige Fassung und was dazu gesagt wurde, bleiben stehen. Alle werden neu gefragt.")
    String rewordHint();

    @Message("Zurückziehen")
    String withdraw();

    @Message("Frühere Fassungen")
    String earlier();

    @Message("Fassung {version}")
    String version(int version);

    @Message("Aus dem Verlauf")
    String fromEntry();

    @Message("Noch keine Absprachen")
    String empty();

    @Message("Nach einem Anruf oder Treffen lassen Sie mit zwei Tipps bestätigen, was besprochen wurde.")
    String emptyHint();

    @Message("Ältere Absprachen")
    String older();

    @Message("Abgeschickt. Sie hören von uns, sobald jemand antwortet.")
    String sentSaved();

    @Message("Danke! Ihre Antwort steht jetzt im Verlauf.")
    String answeredSaved();

    @Message("Zurückgezogen. Niemand muss noch etwas tun.")
    String withdrawnSaved();
}
