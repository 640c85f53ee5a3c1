package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Side;
import java.util.List;

/** The waiting times of a project as its page shows them: side by side, our own first, the latest few of each. */
public record WaitingView(List<WaitingLine> lines) {

    private static final int SHOWN = 5;

    public boolean any() {
        return !lines.isEmpty();
    }

    public List<WaitingLine> ours() {
        return of(Side.AGENCY);
    }

    public List<WaitingLine> clients() {
        return of(Side.CLIENT);
    }

    public List<WaitingLine> partners() {
        return of(Side.PARTNER);
    }

    /** The longest bar. */
    public int most() {
        return lines.stream().mapToInt(WaitingLine::days).max().orElse(1);
    }

    private List<WaitingLine> of(Side side) {
        return lines.stream().filter(line -> line.side() == side).limit(SHOWN).toList();
    }
}
