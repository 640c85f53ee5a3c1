package dev.klartext.intake.payment;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.project.Projects;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Instalments whose day has passed become open points, over all agencies; several replicas may do it at once. */
@ApplicationScoped
class InstalmentsFallDue {

    @Inject
    AllAgencies allAgencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Instalments instalments;

    @Inject
    Agencies agencies;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    /** An instalment whose day may have passed. */
    public record Candidate(UUID agencyId, UUID projectId, UUID instalmentId) {}

    @Scheduled(every = "{klartext.payment.due-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtAll() {
        for (Candidate candidate : candidates()) {
            try {
                tenancy.run(candidate.agencyId(), tx -> look(tx, candidate));
            } catch (RuntimeException e) {
                // One project must not keep the others from being looked at; it is tried again at the next round.
                Log.errorf(e, "Instalment %s can't fall due", candidate.instalmentId());
            }
        }
    }

    /** A day ends first in the zone that is farthest ahead; whether it has ended where the agency is, is asked later. */
    private List<Candidate> candidates() {
        return allAgencies.find("""
                select agency_id, project_id, instalment_id from instalment
                where state = 'PLANNED' and due_on < :today order by due_on limit 500""", Map.of("today", LocalDate.now(ZoneOffset.ofHours(14))), Candidate.class);
    }

    private void look(Tx tx, Candidate candidate) {
        UUID projectId = candidate.projectId();
        outbox.lock(tx, projectId);
        WorkCalendar calendar = calendars.of(tx);
        Instalment instalment = instalments.get(tx, projectId, candidate.instalmentId());
        if (instalment.state() != InstalmentState.PLANNED
                || !LastDayToPay.hasPassed(instalment.dueOn(), calendar, calendar.today())) {
            return;
        }
        Instalment due = instalment.due(Ids.next());
        LocalDate lastDay = LastDayToPay.of(due.dueOn(), calendar);
        instalments.change(tx, projectId, due);
        outbox.publish(
                tx,
                projectId,
                new InstalmentDue(
                        projectId,
                        due.id(),
                        due.label(),
                        due.netAmount(),
                        lastDay,
                        due.invoiceNumber(),
                        NobodyOwesWithoutAnInvoice.waitsFor(due.invoiceNumber()),
                        new PaymentEntries(null, projectId)
                                .due(
                                        due,
                                        lastDay,
                                        agencies.get(tx).name(),
                                        projects.get(tx, projectId).clientName())));
    }
}
