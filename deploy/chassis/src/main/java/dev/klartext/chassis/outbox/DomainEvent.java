package dev.klartext.chassis.outbox;

/** A fact that a service publishes; its record carries an {@link EventType}. */
public interface DomainEvent {}
