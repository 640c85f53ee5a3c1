package dev.klartext.intake.client;

/** Whether a client orders in the course of business or as a consumer (BGB 13, 14). */
public enum ClientKind {
    BUSINESS,
    CONSUMER
}
