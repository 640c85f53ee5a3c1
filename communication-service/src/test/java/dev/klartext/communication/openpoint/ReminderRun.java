package dev.klartext.communication.openpoint;

import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A project in which points come due, and the reminder run by a clock that the test sets. */
@ApplicationScoped
class ReminderRun {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A week in which everybody works, after all that these tests open today. */
    static final LocalDate MONDAY = LocalDate.now(BERLIN).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    @Inject
    RemindAgency reminders;

    void run(Given.Project project, LocalDate day, String time) {
        run(project, day, time, BERLIN);
    }

    void run(Given.Project project, LocalDate day, String time, ZoneId zone) {
        reminders.remind(project.agencyId(), at(day, time, zone));
    }

    static Instant at(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** Opens a point of somebody's, or of the agency's as a whole. */
    UUID opened(Given.Project project, UUID projectId, Person owner, Side side, String text, LocalDate dueOn) {
        PointOpened point = new PointOpened(
                Ids.next(),
                side,
                owner == null ? null : owner.personId(),
                owner == null ? "cne Studio" : owner.name(),
                Text.same(text),
                dueOn,
                null);
        tenancy.run(project.agencyId(), tx -> points.open(tx, projectId, point));
        return point.id();
    }

    void close(Given.Project project, UUID point) {
        tenancy.run(project.agencyId(), tx -> points.close(tx, project.projectId(), point));
    }

    /** Something happened to a person of the agency's. */
    void happened(Given.Project project, String type, Map<String, ?> data) {
        events.happened(project.agencyId(), project.agencyId(), "dev.klartext.intake.participant." + type, data);
    }

    static List<Mail> mails(String mark) {
        return TestParts.mails().stream()
                .filter(mail -> mail.text().contains(mark))
                .toList();
    }

    static Mail onlyMail(String mark) {
        return await().atMost(PATIENCE)
                .until(() -> mails(mark), mails -> mails.size() == 1)
                .getFirst();
    }

    static List<String> reminded(Given.Project project, UUID projectId) {
        return sentences(project, projectId).stream()
                .filter(line -> line.startsWith("Erinnerung an"))
                .toList();
    }

    static List<String> sentences(Given.Project project, UUID projectId) {
        return As.person(project.nadja()).get(As.entries(projectId)).jsonPath().getList("items.sentence");
    }

    List<String> states(Given.Project project) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select state from mail")
                        .mapTo(String.class)
                        .list());
    }
}
