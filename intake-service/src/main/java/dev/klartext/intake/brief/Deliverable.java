package dev.klartext.intake.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the agency delivers.
 *
 * @param criteria by what both sides see that it is done
 * @param netPrice net amount in the brief's currency, written as text so that no digit is lost; absent while not known
 * @param includedRounds revision rounds that the price includes
 * @param furtherRoundPrice net amount of each round beyond them; absent if none was agreed
 */
public record Deliverable(
        UUID id,
        String title,
        ContractType contractType,
        List<String> criteria,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "1800.00")
        BigDecimal netPrice,

        int includedRounds,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "120.00")
        BigDecimal furtherRoundPrice) {

    public Deliverable {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** One without a price for further rounds. */
    public Deliverable(
            UUID id,
            String title,
            ContractType contractType,
            List<String> criteria,
            BigDecimal netPrice,
            int includedRounds) {
        this(id, title, contractType, criteria, netPrice, includedRounds, null);
    }

    /** The same without its price, for those whom the price does not concern. */
    public DeliverableOutline outline() {
        return new DeliverableOutline(id, title, contractType, criteria, includedRounds);
    }
}
