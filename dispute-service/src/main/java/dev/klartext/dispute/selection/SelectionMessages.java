package dev.klartext.dispute.selection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a picture selection say; English in {@code messages/selection_en.properties}. */
@MessageBundle(value = "selection", locale = "de")
public interface SelectionMessages {

    @Message("{count} von {agreed}")
    String count(int count, int agreed);

    @Message("Ihre Favoriten")
    String yours();

    @Message(
            "Merken Sie sich Ihre Favoriten; vereinbart: {agreed} von {shown}. Jede Marke ist sofort gespeichert; Sie können jederzeit weitermachen.")
    String lead(int agreed, int shown);

    @Message("{name} schickt die Auswahl ab und sieht dabei auch Ihre Favoriten.")
    String decides(String name);

    @Message("{name} sieht sich die Bilder an und wählt {agreed} von {shown} aus.")
    String waitsFor(String name, int agreed, int shown);

    @Message("Merken")
    String mark();

    @Message("Gemerkt")
    String marked();

    @Message("Auch gemerkt: {names}")
    String alsoMarked(String names);

    @Message("Ausgewählt")
    String chosen();

    @Message("Auswahl prüfen und abschicken")
    String review();

    @Message("Favoriten der anderen")
    String others();

    @Message("{name}: {count} gemerkt")
    String otherMarked(String name, int count);

    @Message("Übernehmen")
    String adopt();

    @Message(
            "Jedes weitere Bild kostet {price} netto. Es steht da, bevor Sie abschicken, und bestellt ist es erst mit dem Nachtrag dazu.")
    String furtherPrice(String price);

    @Message("Weitere Bilder sind möglich; den Preis sagt Ihnen {agency} vorher.")
    String furtherByArrangement(String agency);

    @Message("Bild {number} von {all}")
    String position(int number, int all);

    @Message("Zurück")
    String before();

    @Message("Weiter")
    String after();

    @Message("Alle Bilder")
    String all();

    @Message("{#if count == 1}Dieses Bild{#else}Diese {count} Bilder{/if} abschicken?")
    String confirmTitle(int count);

    @Message("Noch ist nichts gemerkt")
    String nothing();

    @Message("Merken Sie sich zuerst die Bilder, die es werden sollen.")
    String nothingHint();

    @Message("Das schicken Sie ab")
    String whatYouSend();

    @Message(
            "{#if agreed == 1}Vereinbart ist ein Bild{#else}Vereinbart sind {agreed} Bilder{/if}. Die Auswahl ist dann festgehalten, und {agency} arbeitet mit ihr weiter.")
    String whatItMeans(int agreed, String agency);

    @Message(
            "Es sollen weniger sein: {#if count == 1}Mir genügt dieses Bild{#else}Mir genügen diese {count} Bilder{/if}.")
    String fewer(int count);

    @Message("Das sind mehr als vereinbart: {words}.")
    String more(String words);

    @Message("Damit ist noch nichts bestellt: Sie bekommen dazu einen Nachtrag, den Sie erteilen oder lassen.")
    String moreIsAWish();

    @Message("Zum Nachtrag")
    String toChange();

    @Message("Auswahl abschicken")
    String send();

    @Message("Noch einmal ansehen")
    String lookAgain();

    @Message("Danke! Ihre Auswahl ist gespeichert, und {name} weiß Bescheid.")
    String saved(String name);

    @Message("{name} hat {count} von {shown} Bildern ausgewählt")
    String chosenBy(String name, int count, int shown);

    @Message("Die Auswahl ist festgehalten und ändert sich nicht mehr.")
    String locked();

    @Message("{name} durfte das nicht mehr entscheiden, als die Auswahl kam. Sie gilt, sobald sie bestätigt ist.")
    String unratified(String name);

    @Message("Ja, diese Auswahl ist richtig")
    String ratify();

    @Message(
            "Einige Vorschauen werden noch gezeichnet und erscheinen gleich hier. Tun sie es nicht, laden Sie die Seite neu.")
    String undrawn();

    @Message("Dateinamen der Auswahl")
    String names();

    @Message("Fingerabdruck (SHA-256) der Dateiliste der Auswahl")
    String choiceHash();
}
