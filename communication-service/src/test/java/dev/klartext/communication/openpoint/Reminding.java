package dev.klartext.communication.openpoint;

import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A project in which points come due, and the reminder run by a clock that the test sets. */
abstract class Reminding {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A week in which everybody works, after all that these tests open today. */
    static final LocalDate MONDAY = LocalDate.now(BERLIN).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    @Inject
    RemindAgency reminders;

    /** In each text, so that each test finds its own mails. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    Given.Project project;

    @BeforeEach
    void a_project() {
        project = given.project();
    }

    void run(LocalDate day, String time) {
        run(day, time, BERLIN);
    }

    void run(LocalDate day, String time, ZoneId zone) {
        reminders.remind(project.agencyId(), at(day, time, zone));
    }

    static Instant at(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** Opens a point of somebody's, or of the agency's as a whole. */
    UUID opened(UUID projectId, Person owner, Side side, String text, LocalDate dueOn) {
        PointOpened point = new PointOpened(
                Ids.next(),
                side,
                owner == null ? null : owner.personId(),
                owner == null ? "cne Studio" : owner.name(),
                Text.same(text + " " + mark),
                dueOn,
                null);
        tenancy.run(project.agencyId(), tx -> points.open(tx, projectId, point));
        return point.id();
    }

    void close(UUID point) {
        tenancy.run(project.agencyId(), tx -> points.close(tx, project.projectId(), point));
    }

    List<Mail> mails() {
        return TestParts.mails().stream()
                .filter(mail -> mail.text().contains(mark))
                .toList();
    }

    Mail onlyMail() {
        return await().atMost(PATIENCE)
                .until(this::mails, mails -> mails.size() == 1)
                .getFirst();
    }

    List<String> reminded(UUID projectId) {
        return sentences(projectId).stream()
                .filter(line -> line.startsWith("Erinnerung an"))
                .toList();
    }

    List<String> sentences(UUID projectId) {
        return As.person(project.nadja()).get(As.entries(projectId)).jsonPath().getList("items.sentence");
    }

    List<String> states() {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select state from mail")
                        .mapTo(String.class)
                        .list());
    }
}
