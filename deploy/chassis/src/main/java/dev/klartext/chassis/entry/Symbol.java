package dev.klartext.chassis.entry;

/** The picture beside an entry. */
public enum Symbol {
    PROJECT,
    PEOPLE,
    ORDER,
    DRAFT,
    DECISION,
    CHANGE,
    MESSAGE
}
