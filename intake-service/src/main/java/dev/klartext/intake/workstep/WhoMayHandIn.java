package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * What the client gives may come from any of its people, what a partner gives from him alone; staff may note that it came.
 *
 * <p>Reason: whoever at the client has the photos should hand them in without asking around. Partners are several firms: what
 * one of them gives is nothing to the others, and nothing to a subcontractor.
 */
final class WhoMayHandIn {

    private WhoMayHandIn() {}

    /** What the reader may know of: what all parties wait for, or what is asked of the reader. */
    static List<RequestedSupply> seenBy(Grant reader, List<RequestedSupply> all) {
        return all.stream()
                .filter(supply ->
                        reader.isStaff() || reader.isClient() || supply.owner().isPerson(reader.personId()))
                .toList();
    }

    static RequestedSupply one(Grant reader, RequestedSupply supply) {
        return seenBy(reader, List.of(supply)).stream().findFirst().orElseThrow(RequestedSupplies::unknown);
    }

    static boolean allowed(Grant grant, Owner owner) {
        return grant.isStaff() || owner.isPerson(grant.personId()) || grant.isClient() && owner.side() == Side.CLIENT;
    }

    static void check(Grant grant, Owner owner) {
        if (!allowed(grant, owner)) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Das gibt " + owner.name() + ". Danke, dass Sie mitdenken!",
                    owner.name() + " gives this. Thank you for thinking along!"));
        }
    }
}
