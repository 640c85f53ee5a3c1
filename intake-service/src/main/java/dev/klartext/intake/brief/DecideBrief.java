package dev.klartext.intake.brief;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.participant.ConfirmAuthority;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who decides at the client orders the newest version, or says why not; either is said once. */
@ApplicationScoped
public class DecideBrief {

    /** Working days to the first draft, where the brief names no date. */
    private static final int DAYS_TO_FIRST_DRAFT = 10;

    private static final int MAX_REASON = 1000;

    @Inject
    BriefVersions versions;

    @Inject
    WhoMayOrder whoMayOrder;

    @Inject
    ConfirmAuthority confirmAuthority;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    /** What was decided, and where the event of it stands. */
    public record Decided(BriefVersion version, EventPosition at) {}

    public Decided order(Tx tx, Grant grant, int number, Optional<Instant> loggedInAt) {
        WhoMayOrder.decider(grant);
        Instant now = now();
        Instant fresh = WhoMayOrder.freshLogin(loggedInAt, now);
        BriefVersion version = undecided(tx, grant, number);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        refuse(ConsumerOrderNeedsItsTexts.notOrderable(
                projects.get(tx, grant.projectId()).clientKind(), frozen.textsForConsumer()));
        whoMayOrder.check(tx, grant, frozen.totals().net());
        UUID agencyPoint = Ids.next();
        versions.decide(tx, grant, number, Decision.ORDER, null, now, fresh, agencyPoint);
        confirmAuthority.byOrdering(tx, grant);
        EventPosition at = outbox.publish(
                tx,
                grant.projectId(),
                new BriefOrdered(
                        grant.projectId(),
                        number,
                        version.sha256(),
                        frozen.brief().goals(),
                        frozen.brief().wishes(),
                        frozen.brief().deliverables().stream()
                                .map(Deliverable::outline)
                                .toList(),
                        new BriefOrdered.OrderedBy(grant.personId(), grant.name()),
                        now,
                        new BriefOrdered.Authority(grant.epoch(), grant.position()),
                        new BriefEntries(grant, frozen, version)
                                .ordered(agencyPoint, firstDraftDue(tx, frozen.brief()))));
        return new Decided(versions.get(tx, grant.projectId(), number), at);
    }

    public Decided decline(Tx tx, Grant grant, int number, String reason) {
        WhoMayOrder.decider(grant);
        new Violations().required("reason", reason, MAX_REASON).throwIfAny();
        BriefVersion version = undecided(tx, grant, number);
        UUID agencyPoint = Ids.next();
        versions.decide(tx, grant, number, Decision.DECLINE, reason.strip(), now(), null, agencyPoint);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        WorkCalendar calendar = calendars.of(tx);
        LocalDate due =
                calendar.plusWorkingDays(calendar.today(), settings.of(tx).daysToAnswer());
        EventPosition at = outbox.publish(
                tx,
                grant.projectId(),
                new BriefDeclined(
                        grant.projectId(),
                        number,
                        reason.strip(),
                        new BriefEntries(grant, frozen, version).declined(agencyPoint, reason.strip(), due)));
        return new Decided(versions.get(tx, grant.projectId(), number), at);
    }

    /** The version if it waits for a decision; otherwise says what became of it. */
    private BriefVersion undecided(Tx tx, Grant grant, int number) {
        outbox.lock(tx, grant.projectId());
        BriefVersion version = versions.get(tx, grant.projectId(), number);
        refuse(settled(version, versions.of(tx, grant.projectId())));
        return version;
    }

    private static void refuse(Optional<Problem> hindrance) {
        if (hindrance.isPresent()) {
            throw hindrance.get();
        }
    }

    static Optional<Problem> settled(BriefVersion version, List<BriefVersion> all) {
        int newest = all.getFirst().version();
        return switch (version.state()) {
            case SENT -> Optional.empty();
            case ORDERED ->
                conflict(
                        "%s hat diesen Auftrag schon erteilt. Es ist nichts mehr zu tun.",
                        "%s has given this order already. There is nothing left to do.", version.decidedByName());
            case DECLINED ->
                conflict(
                        "%s hat um eine andere Fassung gebeten. Sobald sie da ist, steht sie hier.",
                        "%s has asked for another version. It will be here as soon as it is ready.",
                        version.decidedByName());
            case SUPERSEDED ->
                conflict(
                        "Inzwischen gibt es Version %s. Bitte lesen Sie diese.",
                        "Meanwhile there is version %s. Please read that one.", newest);
        };
    }

    private static Optional<Problem> conflict(String de, String en, Object word) {
        return Optional.of(Problems.CONFLICT.because(Text.of(de.formatted(word), en.formatted(word))));
    }

    private LocalDate firstDraftDue(Tx tx, Brief brief) {
        WorkCalendar calendar = calendars.of(tx);
        return brief.dates().stream()
                .map(Milestone::on)
                .filter(date -> date.isAfter(calendar.today()))
                .min(LocalDate::compareTo)
                .orElseGet(() -> calendar.plusWorkingDays(calendar.today(), DAYS_TO_FIRST_DRAFT));
    }

    /** The clock of the service, as fine as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
