package dev.klartext.intake.agency;

/**
 * Whether an agency wants a second factor of its staff: a password alone then lets nobody in. A passkey is one by itself.
 *
 * @param wanted absent in what somebody sends by mistake
 */
public record SecondFactor(Boolean wanted) {}
