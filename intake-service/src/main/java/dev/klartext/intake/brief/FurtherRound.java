package dev.klartext.intake.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a round beyond the included ones costs.
 *
 * @param net amount of one round
 * @param vatRate e.g. 0.19; 0 where none is charged
 * @param forConsumer whether the client is told prices with VAT
 */
public record FurtherRound(
        UUID deliverableId,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal net,
        String currency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vatRate,
        boolean forConsumer) {}
