package dev.klartext.dispute.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says about files on their way in; English in {@code messages/upload_en.properties}. */
@MessageBundle(value = "upload", locale = "de")
public interface UploadMessages {

    @Message("Bilder und PDF sind sofort zu sehen, Film und Ton spielen in der Seite, alles andere lässt sich"
            + " herunterladen. Höchstens 2 GB je Datei. Bricht die Verbindung ab, geht es danach weiter.")
    String hint();

    /** The script puts the size in place of the sign. */
    @Message("von % da")
    String going();

    @Message("angehalten")
    String paused();

    @Message("kommt gleich dran")
    String waiting();

    @Message("Die Verbindung ist weg. Es geht von selbst weiter, sobald sie wieder da ist.")
    String away();

    @Message("ist da")
    String there();

    @Message("Das hat nicht geklappt. Laden Sie die Seite neu; was schon da ist, bleibt.")
    String failed();

    @Message("Anhalten")
    String pause();

    @Message("Weiter")
    String goOn();

    @Message("Verwerfen")
    String drop();

    @Message("Die Version wird gezeigt, sobald alle Dateien da sind. Lassen Sie diese Seite so lange offen.")
    String first();

    @Message("{name} ({size}), schon hochgeladen")
    String already(String name, String size);

    @Message(
            "{name}: {percent} % von {size} sind schon da. Wählen Sie die Datei noch einmal aus, dann geht es dort weiter.")
    String unfinished(String name, int percent, String size);
}
