package dev.klartext.intake.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the Kurzauftrag says; English in {@code messages/offer_en.properties}. */
@MessageBundle(value = "offer", locale = "de")
public interface OfferMessages {

    @Message("Kurzauftrag")
    String title();

    @Message("Fünf Felder, dann steht der Entwurf. Alles lässt sich danach noch ändern; zum Kunden geht noch nichts.")
    String lead();

    @Message("Für wen?")
    String client();

    @Message("jemand Neues")
    String someoneNew();

    @Message("Name des neuen Kunden")
    String newClient();

    @Message("Unternehmen")
    String business();

    @Message("Privatperson")
    String consumer();

    @Message("Neuer Kunde ist")
    String kind();

    @Message("Wie soll das Projekt heißen?")
    String name();

    @Message("Website-Relaunch")
    String nameExample();

    @Message("Was ist zu tun?")
    String deliverable();

    @Message("Die erste Leistung in einem Satz. Weitere kommen gleich dazu.")
    String deliverableHint();

    @Message("Startseite und drei Unterseiten gestalten und umsetzen")
    String deliverableExample();

    @Message("Preis ohne Umsatzsteuer")
    String price();

    @Message("Bis wann?")
    String until();

    @Message("Entwurf anlegen")
    String create();

    @Message("Abbrechen")
    String cancel();

    @Message("Angebot")
    String offer();

    @Message(
            "Aus der Anfrage ist schon eingetragen, was sie sagt. Bis der Kunde beauftragt, bindet das Angebot niemanden.")
    String offerLead();

    @Message("{name} fragt an")
    String asks(String name);

    @Message("{name} als Kontakt aufnehmen und per Mail einladen")
    String addContact(String name);

    @Message("Die Einladung führt ins Projekt. Wer entscheidet, tragen Sie danach ein.")
    String addContactHint();

    @Message("Als Vorlage nehmen")
    String copy();

    @Message("Ziele, Wünsche, Leistungen mit Preisen, Zuarbeiten und Ausschlüsse kommen mit, Termine nicht.")
    String copyLead();
}
