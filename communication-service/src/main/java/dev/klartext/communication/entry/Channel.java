package dev.klartext.communication.entry;

import dev.klartext.chassis.text.Text;

/** Over which way people spoke or wrote. */
public enum Channel {
    PHONE("Telefon", "Phone"),
    VIDEO("Video", "Video"),
    IN_PERSON("Vor Ort", "In person"),
    CHAT("Chat", "Chat"),
    MAIL("E-Mail", "E-mail");

    private final Text label;

    Channel(String de, String en) {
        label = Text.of(de, en);
    }

    public Text label() {
        return label;
    }
}
