package dev.klartext.dispute.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page that compares two versions says; English in {@code messages/compare_en.properties}. */
@MessageBundle(value = "compare", locale = "de")
public interface CompareMessages {

    @Message("{title}: {left} und {right}")
    String heading(String title, String left, String right);

    @Message("Mit {numbered} vergleichen")
    String with(String numbered);

    @Message("In {numbered} gibt es diese Datei nicht.")
    String notThere(String numbered);

    @Message("{numbered}: ohne Link")
    String noLink(String numbered);

    @Message("Dazu brauchte es kein weiteres Wort.")
    String notClassed();
}
