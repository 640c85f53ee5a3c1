package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.communication.entry.Entry;

/**
 * What stands at an entry that an agreement was made from.
 *
 * @param link path of the agreement's page
 */
public record AgreementMark(AgreementState state, String link) {

    /** Where this reader makes one of an entry; null if that can't be done. */
    public static String begin(Entry entry, Grant reader) {
        boolean may = WhatCanBeAgreed.holds(entry) && (reader.isStaff() || reader.isClient());
        return may ? "/communication/projects/" + entry.projectId() + "/agreements/new?entry=" + entry.id() : null;
    }
}
