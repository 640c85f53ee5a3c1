package dev.klartext.intake.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.intake.wish.Wish;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be ordered, as a draft that the agency writes.
 *
 * @param supplies what the agency needs from the client
 * @param exclusions what is not part of the order
 * @param currency ISO 4217; EUR
 * @param vatRate as a fraction: 0.19, 0.07, or 0 for a small business (UStG section 19)
 */
public record Brief(
        List<Goal> goals,
        List<Wish> wishes,
        List<Deliverable> deliverables,
        List<Supply> supplies,
        List<String> exclusions,
        List<Milestone> dates,
        @Schema(examples = "EUR") String currency,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "0.19")
        BigDecimal vatRate) {

    public static final String EURO = "EUR";
    public static final BigDecimal GERMAN_VAT = new BigDecimal("0.19");

    public Brief {
        goals = goals == null ? List.of() : List.copyOf(goals);
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
        deliverables = deliverables == null ? List.of() : List.copyOf(deliverables);
        supplies = supplies == null ? List.of() : List.copyOf(supplies);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        dates = dates == null ? List.of() : List.copyOf(dates);
        currency = currency == null ? EURO : currency;
        vatRate = vatRate == null ? GERMAN_VAT : vatRate;
    }

    public static Brief empty() {
        return new Brief(null, null, null, null, null, null, null, null);
    }

    public Totals totals() {
        return Totals.of(this);
    }

    /** What an entry of the history about all of it is about: the deliverable, null if there are several. */
    public NamedDeliverable about() {
        return deliverables.size() == 1
                ? new NamedDeliverable(
                        deliverables.getFirst().id(), deliverables.getFirst().title())
                : null;
    }

    /** What is delivered, without prices. */
    public List<DeliverableOutline> outlines() {
        return deliverables.stream().map(Deliverable::outline).toList();
    }

    /** What a further round costs, of each deliverable for which that was agreed. */
    public List<FurtherRound> furtherRounds(boolean forConsumer) {
        return deliverables.stream()
                .filter(each -> each.furtherRoundPrice() != null)
                .map(each -> new FurtherRound(each.id(), each.furtherRoundPrice(), currency, vatRate, forConsumer))
                .toList();
    }

    /** The same with an id for each item that has none: later events and reviews refer to items by id. */
    public Brief identified() {
        return new Brief(
                goals.stream()
                        .map(goal -> new Goal(orNew(goal.id()), goal.text()))
                        .toList(),
                wishes.stream()
                        .map(wish -> new Wish(
                                orNew(wish.id()), wish.text(), wish.answer(), wish.reason(), wish.alternative()))
                        .toList(),
                deliverables.stream()
                        .map(each -> new Deliverable(
                                orNew(each.id()),
                                each.title(),
                                each.contractType() == null ? ContractType.WORK : each.contractType(),
                                each.criteria(),
                                each.netPrice(),
                                each.includedRounds(),
                                each.furtherRoundPrice()))
                        .toList(),
                supplies.stream()
                        .map(each -> new Supply(orNew(each.id()), each.text(), each.from(), each.dueOn()))
                        .toList(),
                exclusions,
                dates.stream()
                        .map(each -> new Milestone(orNew(each.id()), each.text(), each.on()))
                        .toList(),
                currency,
                vatRate);
    }

    /** The same to begin another project with: no ids, and neither dates nor who supplies what: both
     * belong to the earlier one. */
    public Brief forAnotherProject() {
        return new Brief(
                goals.stream().map(goal -> new Goal(null, goal.text())).toList(),
                wishes.stream()
                        .map(wish -> new Wish(null, wish.text(), wish.answer(), wish.reason(), wish.alternative()))
                        .toList(),
                deliverables.stream()
                        .map(each -> new Deliverable(
                                null,
                                each.title(),
                                each.contractType(),
                                each.criteria(),
                                each.netPrice(),
                                each.includedRounds(),
                                each.furtherRoundPrice()))
                        .toList(),
                supplies.stream()
                        .map(each -> new Supply(null, each.text(), null, null))
                        .toList(),
                exclusions,
                List.of(),
                currency,
                vatRate);
    }

    private static UUID orNew(UUID id) {
        return id == null ? Ids.next() : id;
    }
}
