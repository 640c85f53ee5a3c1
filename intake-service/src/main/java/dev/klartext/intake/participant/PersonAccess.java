package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;

/**
 * Somebody who may see and edit what is known about a person: staff of the agency that knows them, or they themselves.
 *
 * @param oneself whether it is the person
 */
record PersonAccess(Grant grant, PersonCard card, boolean oneself) {}
