package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;

/** What a start with reservation means, in the words that the contact reads, accepts, and finds in the history. */
final class ReservationRisk {

    private ReservationRisk() {}

    static Text of(BriefVersion version, String agency) {
        String decider = version.sentTo();
        return Text.of(
                "%s darf mit Version %d beginnen. Beauftragt ist sie damit noch nicht: Das entscheidet %s. Fällt die"
                                .formatted(agency, version.version(), decider)
                        + " Entscheidung anders aus, endet die Arbeit dort, wo sie steht, und was bis dahin getan wurde,"
                        + " müssen beide Seiten miteinander klären.",
                "%s may begin with version %d. This does not order it yet: %s decides that. If the decision turns out"
                                .formatted(agency, version.version(), decider)
                        + " differently, the work ends where it stands, and both sides have to settle what was done until"
                        + " then.");
    }
}
