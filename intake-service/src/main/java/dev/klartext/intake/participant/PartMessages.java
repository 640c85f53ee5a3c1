package dev.klartext.intake.participant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about somebody's part in a project says; English in {@code messages/part_en.properties}. */
@MessageBundle(value = "part", locale = "de")
public interface PartMessages {

    @Message("Zurück zu „Wer macht was“")
    String back();

    @Message("Gespeichert.")
    String saved();

    @Message("Die Einladung geht noch einmal hinaus.")
    String renewed();

    @Message("Die Einladung gilt nicht mehr, und wer mit ihr hereinkam, ist draußen.")
    String revoked();

    @Message("E-Mail")
    String email();

    @Message("Telefon")
    String phone();

    @Message("Am liebsten")
    String channel();

    @Message("per Mail")
    String mail();

    @Message("am Telefon")
    String byPhone();

    @Message("im Chat")
    String chat();

    @Message("Nicht da")
    String away();

    @Message("bis")
    String until();

    @Message("Vertretung")
    String cover();

    @Message("Fachgebiet")
    String field();

    @Message("Domain und Server, Fotos, Texte …")
    String fieldExample();

    @Message("Davon hängt ab")
    String deliverables();

    @Message("Welche Leistungen warten auf {name}?")
    String whichWait(String name);

    @Message("Im Auftrag steht noch keine Leistung.")
    String noDeliverables();

    @Message("Erreichbarkeit und Abwesenheit")
    String reach();

    @Message("Was {name} im Projekt macht")
    String does(String name);

    @Message("Speichern")
    String save();

    // --- authority

    @Message("Was {name} für {client} darf")
    String may(String name, String client);

    @Message("Entscheidet zurzeit auch für {names}, so weit wie dort vereinbart.")
    String standsIn(String names);

    @Message("So hat es {name} gesagt,")
    String saidBy(String name);

    @Message(
            "So hat es die Agentur eingetragen; bestätigt ist es noch nicht. Wer den ersten Auftrag erteilt, bestätigt es damit.")
    String unconfirmed();

    @Message("{name} hat eingetragen: darf {words}. Das gilt erst, wenn es beim Kunden jemand bestätigt.")
    String waits(String name, String words);

    @Message("Stimmt so")
    String right();

    @Message("Ändern")
    String change();

    @Message("beauftragen")
    String orders();

    @Message("Entwürfe freigeben")
    String approves();

    @Message("fertige Arbeit abnehmen")
    String accepts();

    @Message("bis zu welchem Betrag (netto)?")
    String upTo();

    @Message("Leer heißt: ohne Grenze.")
    String upToHint();

    @Message("Eintragen")
    String enter();

    @Message("So gilt es")
    String say();

    // --- access

    @Message("Zugang")
    String access();

    @Message("{name} hat sich angemeldet und ist dabei.")
    String joined(String name);

    @Message("{name} ist eingeladen und war noch nicht hier.")
    String invited(String name);

    @Message("{name} hat keinen Zugang.")
    String noAccess(String name);

    @Message("Noch einmal einladen")
    String renew();

    @Message("Zugang entziehen?")
    String revoke();

    @Message(
            "Zum Beispiel, wenn jemand anderes die Einladung eingelöst hat. {name} bleibt genannt, kommt aber in keinem Ihrer Projekte mehr hinein, bis Sie neu einladen.")
    String revokeHint(String name);

    @Message("Zugang jetzt entziehen")
    String revokeNow();
}
