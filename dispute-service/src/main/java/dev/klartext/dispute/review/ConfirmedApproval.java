package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import java.util.List;

/**
 * What an approval says, shown once more before it is given.
 *
 * @param wishes remarks that go along
 * @param revision of what was typed; the approval names it, so that nothing else is approved than was shown
 */
public record ConfirmedApproval(List<Remark> wishes, long revision) {

    static ConfirmedApproval of(Grant grant, RoundView round) {
        List<Voice> voices =
                round.others().stream().flatMap(part -> part.voices().stream()).toList();
        return new ConfirmedApproval(
                new RoundOfRemarks(grant.actor(), voices)
                        .remarks(round.mine().saying().approval()),
                round.mine().revision());
    }
}
