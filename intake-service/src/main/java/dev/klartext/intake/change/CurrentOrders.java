package dev.klartext.intake.change;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.BriefVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what is agreed now, from the exact bytes that were signed. */
@ApplicationScoped
public class CurrentOrders {

    @Inject
    BriefVersions versions;

    @Inject
    Changes changes;

    /** Empty as long as nothing is ordered. */
    public Optional<CurrentOrder> find(Tx tx, UUID projectId) {
        return versions.of(tx, projectId).stream()
                .filter(BriefVersion::isOrdered)
                .findFirst()
                .map(ordered -> with(tx, projectId, ordered));
    }

    /** What is agreed now, for whoever wants to change it. */
    CurrentOrder get(Tx tx, UUID projectId) {
        return find(tx, projectId).orElseThrow(ChangesNeedAnOrder::missing);
    }

    /** The brief as it held before a change that was sent. */
    Brief before(Tx tx, UUID projectId, FrozenChange change) {
        FrozenChange.Onto onto = change.onto();
        return onto.addendum() == 0
                ? versions.frozen(tx, projectId, onto.version()).brief()
                : frozen(tx, projectId, addenda(tx, projectId).get(onto.addendum() - 1))
                        .brief();
    }

    private CurrentOrder with(Tx tx, UUID projectId, BriefVersion ordered) {
        List<Change> addenda = addenda(tx, projectId);
        if (addenda.isEmpty()) {
            Brief brief = versions.frozen(tx, projectId, ordered.version()).brief();
            return new CurrentOrder(ordered, addenda, brief, ordered.sha256());
        }
        Change last = addenda.getLast();
        return new CurrentOrder(
                ordered,
                addenda,
                frozen(tx, projectId, last).brief(),
                last.sending().sha256());
    }

    private List<Change> addenda(Tx tx, UUID projectId) {
        return changes.of(tx, projectId).stream()
                .filter(Change::isSigned)
                .sorted(Comparator.comparingInt(change -> change.sending().addendum()))
                .toList();
    }

    private FrozenChange frozen(Tx tx, UUID projectId, Change change) {
        return changes.frozen(tx, projectId, change.number());
    }
}
