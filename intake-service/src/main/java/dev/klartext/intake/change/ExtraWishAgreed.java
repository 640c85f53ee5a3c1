package dev.klartext.intake.change;

import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.Deliverable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Of dispute's event "extra wish agreed" only what a change is drafted from. */
public record ExtraWishAgreed(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        UUID wishId,
        String words,
        BigDecimal net,
        int days,
        Person agreedBy) {

    static final String TYPE = "dev.klartext.dispute.revision.extra-wish-agreed.v1";

    private static final int SHORT = 160;

    /** Who agreed to it at the client. */
    public record Person(UUID personId, String name) {}

    /** The wish in a line. */
    String title() {
        String line = words.lines().findFirst().orElse("");
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    /** All its words, where the title leaves some out; empty otherwise. */
    String reason() {
        return title().equals(words) ? "" : words;
    }

    /** The order with the wish in it: a criterion more by which the deliverable is judged, at its price. */
    Brief in(Brief ordered) {
        List<Deliverable> deliverables = new ArrayList<>();
        ordered.deliverables().forEach(each -> deliverables.add(each.id().equals(deliverableId) ? with(each) : each));
        if (deliverables.equals(ordered.deliverables())) {
            deliverables.add(new Deliverable(null, title(), ContractType.WORK, List.of(words), net, 0));
        }
        return new Brief(
                        ordered.goals(),
                        ordered.wishes(),
                        deliverables,
                        ordered.supplies(),
                        ordered.exclusions(),
                        ordered.dates(),
                        ordered.currency(),
                        ordered.vatRate())
                .identified();
    }

    private Deliverable with(Deliverable ordered) {
        return new Deliverable(
                ordered.id(),
                ordered.title(),
                ordered.contractType(),
                Stream.concat(ordered.criteria().stream(), Stream.of(words)).toList(),
                ordered.netPrice() == null ? net : ordered.netPrice().add(net),
                ordered.includedRounds(),
                ordered.furtherRoundPrice());
    }
}
