package dev.klartext.dispute.revision;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that the client asked for, in the agency's words, with what it means for money and scope.
 *
 * @param id given by us; absent in what is new
 * @param remarks numbers of the remarks that it stands for; several if they say the same
 * @param classed absent only while it is being written
 * @param net what a goodwill is worth or an extra wish costs, net in the order's currency; absent for other classes
 * @param days working days that an extra wish takes longer; absent for other classes
 * @param reason why we see it differently or what it depends on; a recommendation has one
 * @param alternative what we would do instead; may be absent
 */
public record RestatedItem(
        UUID id,
        List<Integer> remarks,
        RemarkClass classed,
        String words,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "420.00")
        BigDecimal net,

        Integer days,
        String reason,
        String alternative) {

    public RestatedItem {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        words = trimmed(words);
        reason = trimmed(reason);
        alternative = trimmed(alternative);
    }

    public boolean is(RemarkClass one) {
        return classed == one;
    }

    public boolean extraWish() {
        return is(RemarkClass.EXTRA_WISH);
    }

    RestatedItem identified() {
        return id == null ? renewed() : this;
    }

    /** The same as a new item, for the next restatement. */
    RestatedItem renewed() {
        return new RestatedItem(Ids.next(), remarks, classed, words, net, days, reason, alternative);
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
