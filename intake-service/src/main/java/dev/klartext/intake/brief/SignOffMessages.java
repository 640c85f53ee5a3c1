package dev.klartext.intake.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say around the sign-off: taken back, begun with reservation, compared; English in {@code messages/signoff_en.properties}. */
@MessageBundle(value = "signoff", locale = "de")
public interface SignOffMessages {

    // --- the agency takes a version back

    @Message("Version zurücknehmen")
    String withdraw();

    @Message("Warum nehmen Sie sie zurück? {name} liest es.")
    String withdrawLabel(String name);

    @Message("Zurückgenommen. Wer gefragt war, weiß Bescheid.")
    String withdrawnSaved();

    @Message("{name} hat diese Version zurückgenommen:")
    String withdrawnBy(String name);

    @Message("Version {n} ist zurückgenommen. Wenn die neue Fassung fertig ist, senden Sie sie.")
    String withdrawnEdit(int n);

    // --- start with reservation

    @Message("Soll es schon losgehen?")
    String startTitle();

    @Message("Ich habe das gelesen und möchte den Start unter Vorbehalt.")
    String startAccept();

    @Message("Start unter Vorbehalt geben")
    String start();

    @Message("{name} bekommt sofort eine Mail und kann den Auftrag erteilen oder den Start zurücknehmen.")
    String startHint(String name);

    @Message("Danke! {agency} weiß Bescheid, und {name} auch.")
    String startedSaved(String agency, String name);

    @Message("Start unter Vorbehalt")
    String started();

    @Message("{name} lässt die Arbeit beginnen. Ein Auftrag ist das noch nicht.")
    String startedBy(String name);

    @Message("Start zurücknehmen")
    String endStart();

    @Message("Möchten Sie dazu etwas sagen?")
    String endStartLabel();

    @Message("Der Start ist zurückgenommen. {agency} weiß Bescheid.")
    String endStartSaved(String agency);

    @Message("{name} hat den Start unter Vorbehalt zurückgenommen.")
    String startEndedBy(String name);

    // --- comparing

    @Message("Was hat sich geändert?")
    String compare();

    @Message("Was ist anders?")
    String compareTitle();

    @Message("Version {version} gegenüber Version {since}")
    String compareLead(int version, int since);

    @Message("Beide Fassungen sagen dasselbe.")
    String nothingDifferent();

    @Message("Mit einer anderen Version vergleichen")
    String compareOther();

    @Message("Vergleichen mit")
    String compareWith();

    @Message("Vergleichen")
    String compareGo();

    @Message("Zur Version")
    String toVersion();

    @Message("Der Entwurf gegenüber Version {since}.")
    String compareDraftLead(int since);

    @Message("Was ist anders als in Version {version}?")
    String compareDraft(int version);
}
