package dev.klartext.dispute.result;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A draft that is to be shown: its files are stored already, in the order in which they are to be looked at.
 *
 * @param pictures what was agreed about choosing from them; absent unless it is a picture selection
 * @param name absent to go on with the name of the version before
 */
public record NewResult(
        UUID deliverableId,
        String name,
        AgreedPictures pictures,
        String why,
        String link,
        List<ShownFile> files,
        Effort effort) {

    static final int MAX_WHY = 2000;
    static final int MAX_LINK = 2000;

    /** What is wrong with the words of a draft, before any file is stored. */
    static void check(String name, AgreedPictures pictures, String why, String link, int files, int maxFiles) {
        Violations violations = new Violations();
        violations
                .optional("name", name, DraftName.MAX)
                .required("why", why, MAX_WHY)
                .optional("link", link, MAX_LINK);
        if (link != null) {
            violations.check(
                    isWebAddress(link),
                    "link",
                    Text.of(
                            "Bitte eine vollständige Adresse mit https:// angeben.",
                            "Please give a complete address with https://."));
        }
        violations.check(
                files > 0 || link != null,
                "files",
                Text.of(
                        "Bitte wählen Sie mindestens eine Datei aus oder geben Sie einen Link an.",
                        "Please choose at least one file or give a link."));
        violations.check(
                files <= maxFiles,
                "files",
                Text.of(
                        "Höchstens " + maxFiles
                                + " Dateien je Version. Legen Sie sie in ein ZIP oder zeigen Sie eine Auswahl.",
                        "At most " + maxFiles + " files per version. Put them into a ZIP or show a selection."));
        violations.check(
                pictures == null || files >= pictures.number(),
                "pictures",
                Text.of(
                        "Es sind weniger Dateien als die vereinbarte Anzahl: Daraus lässt sich nicht wählen.",
                        "There are fewer files than the agreed number: nobody can choose from that."));
        violations.throwIfAny();
    }

    private static boolean isWebAddress(String link) {
        try {
            URI uri = URI.create(link);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
