package dev.klartext.intake.change;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.agency.AgencySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Drafts a change from an extra wish that the client agreed to while a draft was revised: the agency looks it over and sends
 * it to be signed. Agreed is not ordered; only the signature is.
 */
@ApplicationScoped
class DraftChangeOfWish implements Subscriber {

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ExtraWishes wishes;

    @Inject
    Agencies agencies;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    @Override
    public boolean wants(String type) {
        return ExtraWishAgreed.TYPE.equals(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        ExtraWishAgreed wish = event.as(ExtraWishAgreed.class);
        outbox.lock(tx, wish.projectId());
        if (wishes.change(tx, wish.projectId(), wish.wishId()).isEmpty()) {
            draft(tx, wish, event);
        }
    }

    private void draft(Tx tx, ExtraWishAgreed wish, ReceivedEvent event) {
        CurrentOrder order = orders.get(tx, wish.projectId());
        Change change = new Change(
                changes.of(tx, wish.projectId()).size() + 1,
                wish.title(),
                wish.reason(),
                wish.agreedBy().personId(),
                wish.agreedBy().name(),
                Side.CLIENT,
                event.time().truncatedTo(ChronoUnit.MICROS),
                Ids.next(),
                null,
                null);
        boolean stillOrdered =
                order.brief().deliverables().stream().anyMatch(each -> each.id().equals(wish.deliverableId()));
        ChangeDraft draft = new ChangeDraft(
                wish.in(order.brief()),
                wish.days(),
                stillOrdered ? List.of(wish.deliverableId()) : List.of(),
                1,
                wish.agreedBy().name());
        changes.add(tx, wish.projectId(), change, draft);
        wishes.add(tx, wish, change.number());
        WorkCalendar calendar = calendars.of(tx);
        outbox.publish(
                tx,
                wish.projectId(),
                new ChangeProposed(
                        wish.projectId(),
                        change.number(),
                        change.title(),
                        change.reason(),
                        Side.CLIENT,
                        List.of(),
                        draft.affected(),
                        new WishEntry(wish, change, agencies.get(tx).name())
                                .drafted(
                                        order.version().sentBy(),
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToAnswer()))));
    }
}
