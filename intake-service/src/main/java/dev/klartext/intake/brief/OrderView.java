package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sent version as a party of the project reads it.
 *
 * @param all every version, newest first
 * @param said what just happened, absent if nothing did
 * @param historyLink path of the history, which waits for what just happened
 */
public record OrderView(
        Grant reader, BriefVersion version, FrozenBrief frozen, List<BriefVersion> all, Said said, String historyLink) {

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

    static Optional<String> percent(BigDecimal rate) {
        return rate.signum() == 0
                ? Optional.empty()
                : Optional.of(rate.movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
