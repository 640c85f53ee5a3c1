package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What people said to each other can be put to the other side: a call, a meeting, messages, a letter, a comment.
 *
 * <p>Reason: an internal note is not theirs to read, an attempt settled nothing, and events speak for themselves.
 */
@ApplicationScoped
class WhatCanBeAgreed {

    @Inject
    Entries entries;

    /** The entry, if this person may read it and it can be put to somebody. */
    Entry entry(Tx tx, Grant grant, UUID id) {
        Entry entry = entries.find(tx, grant.projectId(), Sight.of(grant), id).orElseThrow(Gate::notFound);
        new Violations()
                .check(
                        holds(entry),
                        "entryId",
                        Text.of(
                                "Daraus lässt sich keine Absprache machen. Beginnen Sie ohne Eintrag.",
                                "No agreement can be made of this. Begin without an entry."))
                .throwIfAny();
        return entry;
    }

    static boolean holds(Entry entry) {
        return switch (entry.kind()) {
            case CALL, MEETING, MESSAGE, LETTER, COMMENT -> true;
            case NOTE, ATTEMPT, EVENT -> false;
        };
    }
}
