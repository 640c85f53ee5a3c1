package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.review.Remark;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A round of changes: what who decides wished of a version, and how the agency restated it.
 *
 * @param restatements first one first; only the last may be without an answer
 */
public record Round(
        UUID projectId,
        Result result,
        OrderedDeliverable deliverable,
        Decision decision,
        List<Remark> remarks,
        List<Restatement> restatements) {

    Optional<Restatement> newest() {
        return restatements.isEmpty() ? Optional.empty() : Optional.of(restatements.getLast());
    }

    /** One of the restatements, by its number. */
    Restatement restatement(int number) {
        return restatements.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(DraftGate::notHere);
    }

    int nextNumber() {
        return restatements.size() + 1;
    }

    /** All that is agreed so far; it stays agreed while the rest is restated. */
    List<RestatedItem> agreedItems() {
        return restatements.stream()
                .flatMap(each -> each.agreedItems().stream())
                .toList();
    }

    /** Numbers of the remarks that a further restatement may be about. */
    Set<Integer> openRemarks() {
        Set<Integer> agreed =
                agreedItems().stream().flatMap(item -> item.remarks().stream()).collect(Collectors.toSet());
        return remarks.stream()
                .map(Remark::number)
                .filter(number -> !agreed.contains(number))
                .collect(Collectors.toSet());
    }

    /** What the agency says now about money and scope: what was agreed, and what it restates. */
    List<RestatedItem> inForce(List<RestatedItem> restated) {
        return Stream.concat(agreedItems().stream(), restated.stream()).toList();
    }
}
