package dev.klartext.intake.wish;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** One of the client's people asks what an answer means; the agency then has the ball. */
@ApplicationScoped
public class AskBackAboutWish {

    private static final int MAX_QUESTION = 1000;

    @Inject
    ReadWish readWish;

    @Inject
    WishWords words;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public WishTalk ask(Tx tx, Grant grant, int version, UUID wishId, String question) {
        grant.client();
        new Violations().required("question", question, MAX_QUESTION).throwIfAny();
        ongoing.lock(tx, grant.projectId());
        WishRead read = readWish.in(tx, grant.projectId(), version, wishId);
        if (read.talk().state() == WishState.ASKED_BACK) {
            throw Problems.CONFLICT.because(Text.of(
                    "Zu diesem Wunsch wartet schon eine Frage auf Antwort.",
                    "A question about this wish already waits for an answer."));
        }
        UUID point = Ids.next();
        WishWord asked = words.add(tx, grant, read, WishWordKind.ASKED_BACK, question.strip(), point);
        WorkCalendar calendar = calendars.of(tx);
        outbox.publish(
                tx,
                grant.projectId(),
                new WishAskedBack(
                        grant.projectId(),
                        version,
                        read.wish(),
                        asked.id(),
                        asked.words(),
                        new WishEntries(grant, read)
                                .askedBack(
                                        asked,
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToAnswer()))));
        return readWish.in(tx, grant.projectId(), version, wishId).talk();
    }
}
