package dev.klartext.communication.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search. */
@MessageBundle(value = "search", locale = "de")
public interface SearchMessages {

    @Message("Suchen")
    String title();

    @Message("Alles, was in Ihren Projekten besprochen, gezeigt und entschieden wurde.")
    String lead();

    @Message("Wonach suchen Sie?")
    String words();

    @Message("Mit wem?")
    String person();

    @Message("Was war es?")
    String kind();

    @Message("alles")
    String anyKind();

    @Message("Anruf")
    String call();

    @Message("Treffen")
    String meeting();

    @Message("Nachricht")
    String chat();

    @Message("Brief")
    String letter();

    @Message("Nicht erreicht")
    String attempt();

    @Message("Anmerkung")
    String comment();

    @Message("Intern")
    String note();

    @Message("Ereignis")
    String event();

    @Message("Ab dem")
    String from();

    @Message("Bis zum")
    String until();

    @Message("Person, Art oder Zeitraum")
    String more();

    @Message("Genau so steht es nirgends. Das klingt ähnlich:")
    String alike();

    @Message("Dazu finden wir nichts")
    String nothing();

    @Message("Ein Wort weniger hilft oft, auch ein Name oder ein Zeitraum.")
    String nothingHint();

    @Message("Weitere Treffer")
    String next();

    @Message("nur für uns")
    String internal();
}
