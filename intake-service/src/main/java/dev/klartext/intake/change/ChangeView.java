package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.OrderView;
import java.util.Optional;

/**
 * A change as a party of the project reads it.
 *
 * @param closed whether the project is over: then nothing is offered any more
 * @param frozen what holds after it, as it was sent, or for the agency as it would be sent now; absent where there is nothing
 *     to read yet
 * @param difference from what held before; absent likewise
 * @param confirmation the document that confirms the addendum, absent before it is made
 * @param preview what the agency still has to do before it goes out; absent once it is sent, and for the client
 * @param said what just happened, absent if nothing did
 * @param historyLink path of the history, which waits for what just happened
 * @param refusal why what the reader just tried was not done, absent otherwise
 * @param typed what the reader had typed then; empty otherwise
 */
public record ChangeView(
        Grant reader,
        boolean closed,
        Change change,
        FrozenChange frozen,
        BriefDifference difference,
        StoredFile confirmation,
        ChangePreview preview,
        Said said,
        String historyLink,
        Text refusal,
        String typed) {

    /** What the page confirms in place. */
    public enum Said {
        PROPOSED,
        SENT,
        SIGNED,
        DECLINED,
        WITHDRAWN
    }

    static ChangeView of(
            Grant reader,
            boolean closed,
            Change change,
            FrozenChange frozen,
            BriefDifference difference,
            StoredFile confirmation,
            ChangePreview preview) {
        String history = "/communication/projects/" + reader.projectId();
        return new ChangeView(
                reader, closed, change, frozen, difference, confirmation, preview, null, history, null, "");
    }

    /** The same after something happened; the history waits for it. */
    ChangeView said(Said what, String historyLink) {
        return new ChangeView(
                reader, closed, change, frozen, difference, confirmation, preview, what, historyLink, refusal, typed);
    }

    /** The same after something was refused; what was typed is not lost. */
    ChangeView refused(Text why, String typed) {
        return new ChangeView(
                reader, closed, change, frozen, difference, confirmation, preview, said, historyLink, why, typed);
    }

    public String path() {
        return "/intake/projects/%s/changes/%d".formatted(reader.projectId(), change.number());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    /** Whether the reader can sign or decline it now. */
    public boolean decidable() {
        return !closed && reader.isClient() && reader.decides() && change.state() == ChangeState.SENT;
    }

    /** Whether the reader is one of the client's people for whom somebody else decides. */
    public boolean waitsForOthers() {
        return reader.isClient() && !reader.decides() && change.state() == ChangeState.SENT;
    }

    /** Whether the reader can work it out now. */
    public boolean workable() {
        return !closed && staff() && change.state() == ChangeState.PROPOSED;
    }

    /** Whether the agency can say no to what the client proposed. */
    public boolean refusable() {
        return workable() && change.proposedSide() == Side.CLIENT;
    }

    public boolean withdrawable() {
        return !closed
                && change.isOpen()
                && WhoMayWithdraw.refusal(change, reader).isEmpty();
    }

    /** Whether the agency can take up again what came to nothing. */
    public boolean revisable() {
        return !closed && staff() && !change.isOpen() && !change.isSigned();
    }

    /** How the time changes, as it is said. */
    public Text time() {
        return ChangeInWords.days(frozen.days());
    }

    /** Whether it takes longer while all dates stay: mostly an oversight. */
    public boolean datesStay() {
        return frozen.days() > 0
                && difference.groups().stream()
                        .noneMatch(group -> group.part().name().equals("DATES"))
                && !frozen.brief().dates().isEmpty();
    }

    public Optional<String> vatPercent() {
        return OrderView.percent(frozen.brief().vatRate());
    }
}
