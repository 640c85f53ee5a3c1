package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.wish.WishTalk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sent version as a party of the project reads it.
 *
 * @param all every version, newest first
 * @param closed whether the project is over: then nothing is offered any more
 * @param reservation the start that the contact gave with this version, absent if none
 * @param confirmation the document that confirms the order, absent before it is made
 * @param wishes each wish with what was said about its answer
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
        boolean closed,
        Reservation reservation,
        StoredFile confirmation,
        List<WishTalk> wishes,
        Said said,
        String historyLink,
        Text refusal,
        String typed) {

    /** The same after something happened; the history waits for it. */
    OrderView said(Said what, String historyLink) {
        return new OrderView(
                reader,
                version,
                frozen,
                all,
                closed,
                reservation,
                confirmation,
                wishes,
                what,
                historyLink,
                refusal,
                typed);
    }

    /** The same after something was refused; what was typed is not lost. */
    OrderView refused(Text why, String typed) {
        return new OrderView(
                reader, version, frozen, all, closed, reservation, confirmation, wishes, said, historyLink, why, typed);
    }

    /** What the page confirms in place. */
    public enum Said {
        SENT,
        ORDERED,
        DECLINED,
        WITHDRAWN,
        STARTED,
        START_WITHDRAWN,
        WISH_ACKNOWLEDGED,
        WISH_ASKED_BACK,
        WISH_ANSWERED
    }

    /** Whether the reader can order or decline this version now. */
    public boolean decidable() {
        return reader.isClient() && reader.decides() && waits();
    }

    /** Whether the reader is one of the client's people for whom somebody else decides. */
    public boolean waitsForOthers() {
        return reader.isClient() && !reader.decides() && waits();
    }

    /** Whether the reader can let the work begin with reservation now. */
    public boolean startable() {
        return waitsForOthers() && reader.contact() && reservation == null;
    }

    /** Whether the work may go on with reservation. */
    public boolean started() {
        return reservation != null && reservation.holds(version.state());
    }

    /** Whether the reader can take the start with reservation back now. */
    public boolean startWithdrawable() {
        return !closed && started() && reader.isClient() && (reader.contact() || reader.decides());
    }

    /** Whether the reader can take this version back now. */
    public boolean withdrawable() {
        return staff() && waits();
    }

    /** What a start with reservation means. */
    public Text risk() {
        return ReservationRisk.of(version, frozen.agency());
    }

    /** What was said about a wish of this version. */
    public WishTalk talk(UUID wishId) {
        return wishes.stream()
                .filter(talk -> talk.wish().id().equals(wishId))
                .findFirst()
                .orElse(null);
    }

    /** Whether wishes are talked about on this page: where the newest version waits or is ordered. */
    public boolean talking() {
        return !closed && newest() == version.version() && (waits() || version.isOrdered());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public boolean client() {
        return reader.isClient();
    }

    public int newest() {
        return all.getFirst().version();
    }

    public String path() {
        return version.link(frozen);
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

    private boolean waits() {
        return !closed && version.state() == BriefState.SENT;
    }
}
