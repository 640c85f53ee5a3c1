package dev.klartext.intake.change;

import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.Totals;
import java.util.List;

/**
 * What is agreed now: the ordered version of the brief with all its addenda.
 *
 * @param version what was ordered
 * @param addenda the signed changes, first one first
 * @param brief what holds now
 * @param sha256 of the bytes in which that stands
 */
public record CurrentOrder(BriefVersion version, List<Change> addenda, Brief brief, String sha256) {

    public Totals totals() {
        return brief.totals();
    }

    /** Number of the last addendum, 0 if there is none. */
    public int addendum() {
        return addenda.size();
    }

    FrozenChange.Onto state() {
        return new FrozenChange.Onto(version.version(), addendum(), sha256);
    }
}
