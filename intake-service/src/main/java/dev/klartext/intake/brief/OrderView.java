package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sent version as a party of the project reads it.
 *
 * @param all every version, newest first
 * @param said what just happened, absent if nothing did
 * @param historyLink path of the history, which waits for what just happened
 * @param refusal why what the reader just tried was not done, absent otherwise
 * @param typed what the reader had typed then; empty otherwise
 */
public record OrderView(
        Grant reader,
        BriefVersion version,
        FrozenBrief frozen,
        List<BriefVersion> all,
        Said said,
        String historyLink,
        Text refusal,
        String typed) {

    /** A version that is just read. */
    static OrderView of(Grant reader, BriefVersion version, FrozenBrief frozen, List<BriefVersion> all) {
        String history = "/communication/projects/" + frozen.projectId();
        return new OrderView(reader, version, frozen, all, null, history, null, "");
    }

    /** The same after something happened; the history waits for it. */
    OrderView said(Said what, String historyLink) {
        return new OrderView(reader, version, frozen, all, what, historyLink, refusal, typed);
    }

    /** The same after something was refused; what was typed is not lost. */
    OrderView refused(Text why, String typed) {
        return new OrderView(reader, version, frozen, all, said, historyLink, why, typed);
    }

    /** What the page confirms in place. */
    public enum Said {
        SENT,
        ORDERED,
        DECLINED
    }

    /** Whether the reader can order or decline this version now. */
    public boolean decidable() {
        return reader.isClient() && reader.decides() && version.state() == BriefState.SENT;
    }

    /** Whether the reader is one of the client's people for whom somebody else decides. */
    public boolean waitsForOthers() {
        return reader.isClient() && !reader.decides() && version.state() == BriefState.SENT;
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public int newest() {
        return all.getFirst().version();
    }

    public String path() {
        return "/intake/projects/%s/brief/versions/%d".formatted(frozen.projectId(), version.version());
    }

    /** VAT in percent, as it is said: "19". Empty where none is charged. */
    public Optional<String> vatPercent() {
        return percent(frozen.brief().vatRate());
    }

    /** A rate in percent, as it is said: "19"; empty for none. */
    public static Optional<String> percent(BigDecimal rate) {
        return rate.signum() == 0
                ? Optional.empty()
                : Optional.of(rate.movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
