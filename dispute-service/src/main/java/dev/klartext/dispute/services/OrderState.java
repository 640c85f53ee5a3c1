package dev.klartext.dispute.services;

/** How far it got with an order: begun with reservation while it is open, resting since that start ended, or given. */
public enum OrderState {
    STARTED,
    RESTING,
    ORDERED
}
