package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.communication.evidence.LogKind;
import java.util.List;

/**
 * Which entries a person may read: an audience fits their side, and it is sealed or their own side's.
 *
 * @param side whose unsealed entries are seen too
 */
public record Sight(Side side, List<Audience> audiences) {

    /** What Klartext itself reads, as the agency. */
    public static final Sight EVERYTHING = new Sight(Side.AGENCY, audiences(Side.AGENCY));

    /** What this person may read; a subcontractor meets 404, for the history is the client's and the agency's. */
    public static Sight of(Grant grant) {
        List<Audience> audiences = audiences(grant.side());
        if (audiences.isEmpty()) {
            throw Gate.notFound();
        }
        return new Sight(grant.side(), audiences);
    }

    /** Whether somebody of this side may read what is meant for that audience. */
    public static boolean admits(Side side, Audience audience) {
        return audiences(side).contains(audience);
    }

    public boolean sees(LogKind log) {
        return log == LogKind.SHARED || audiences.contains(Audience.AGENCY);
    }

    private static List<Audience> audiences(Side side) {
        return switch (side) {
            case AGENCY -> List.of(Audience.EVERYONE, Audience.PARTIES, Audience.AGENCY);
            case CLIENT -> List.of(Audience.EVERYONE, Audience.PARTIES);
            case PARTNER -> List.of(Audience.EVERYONE);
            case SUBCONTRACTOR -> List.of();
        };
    }
}
