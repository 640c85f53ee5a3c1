package dev.klartext.intake.participant;

/** How a person likes to be reached. */
public enum Channel {
    MAIL,
    PHONE,
    CHAT
}
