package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;

/**
 * A decision is about the newest version, and there is one per version. Otherwise one could approve what was replaced
 * meanwhile, or take back silently what the other side already works with.
 */
public final class OnlyTheNewestOnce {

    private OnlyTheNewestOnce() {}

    public static void check(Result result, String title, String decidedBy) {
        Text numbered = result.numbered();
        switch (result.state()) {
            case WAITING -> {}
            case REPLACED ->
                throw Problems.CONFLICT.because(Text.of(
                        "Von „" + title + "“ gibt es inzwischen eine neuere Version als " + numbered.de()
                                + ". Bitte sehen Sie sich die neueste an und entscheiden über diese.",
                        "Meanwhile there is a newer version of “" + title + "” than " + numbered.en()
                                + ". Please look at the newest one and decide about that."));
            case APPROVED ->
                throw Problems.CONFLICT.because(Text.of(
                        decidedBy + " hat " + numbered.de() + " von „" + title + "“ schon freigegeben.",
                        decidedBy + " has already approved " + numbered.en() + " of “" + title + "”."));
            case CHOSEN ->
                throw Problems.CONFLICT.because(Text.of(
                        decidedBy + " hat aus " + numbered.de() + " von „" + title + "“ schon ausgewählt.",
                        decidedBy + " has already chosen from " + numbered.en() + " of “" + title + "”."));
            case CHANGES_REQUESTED ->
                throw Problems.CONFLICT.because(Text.of(
                        decidedBy + " hat zu " + numbered.de() + " von „" + title
                                + "“ schon Änderungen gewünscht. Die nächste Version wird Ihnen gezeigt.",
                        decidedBy + " has already asked for changes to " + numbered.en() + " of “" + title
                                + "”. The next version will be shown to you."));
        }
    }
}
