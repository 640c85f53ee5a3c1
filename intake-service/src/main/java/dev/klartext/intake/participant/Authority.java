package dev.klartext.intake.participant;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;

/**
 * What somebody's word does for the client.
 *
 * @param orders orders briefs and changes
 * @param approves approves drafts
 * @param accepts accepts finished work
 * @param upToNet highest net amount of one order; absent without a limit
 */
public record Authority(
        boolean orders,
        boolean approves,
        boolean accepts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upToNet) {

    public static final Authority NONE = new Authority(false, false, false, null);
    public static final Authority FULL = new Authority(true, true, true, null);

    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    void check() {
        new Violations()
                .check(
                        upToNet == null || orders,
                        "upToNet",
                        Text.of(
                                "Ein Höchstbetrag gehört zu jemandem, der beauftragen darf.",
                                "A limit belongs to somebody who may order."))
                .check(
                        upToNet == null
                                || upToNet.signum() > 0
                                        && upToNet.compareTo(MOST) <= 0
                                        && upToNet.stripTrailingZeros().scale() <= 2,
                        "upToNet",
                        Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."))
                .throwIfAny();
    }

    /** What it lets somebody do, in words. */
    public Text words() {
        return AuthorityWords.of(this);
    }

    public boolean any() {
        return orders || approves || accepts;
    }

    /** Whether an order of this net price is within it. */
    public boolean reaches(BigDecimal net) {
        return orders && (upToNet == null || net.compareTo(upToNet) <= 0);
    }

    /** Whether it holds all that the other one holds. */
    boolean includes(Authority other) {
        return (orders || !other.orders)
                && (approves || !other.approves)
                && (accepts || !other.accepts)
                && (!other.orders || upToNet == null || other.upToNet != null && reaches(other.upToNet));
    }

    /** The same in numbers: 1000 and 1000.00 are one limit. */
    boolean sameAs(Authority other) {
        return includes(other) && other.includes(this);
    }
}
