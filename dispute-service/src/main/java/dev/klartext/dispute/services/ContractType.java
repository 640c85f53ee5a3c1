package dev.klartext.dispute.services;

/** How a deliverable is owed: a finished work (BGB 631) or a service (BGB 611). */
public enum ContractType {
    WORK,
    SERVICE
}
