package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reminder run, by a clock that the test sets. */
@QuarkusTest
class RemindersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A week in which everybody works, after all that these tests open today. */
    private static final LocalDate MONDAY = LocalDate.now().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    MovePoints points;

    @Inject
    RemindAgency reminders;

    @Inject
    RemindPerson remindPerson;

    @Inject
    RemindDue due;

    @Inject
    StillWaiting stillWaiting;

    /** In each text, so that each test finds its own mails. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    Given.Project project;

    @BeforeEach
    void a_project() {
        project = given.project();
    }

    @Test
    void one_mail_a_day_bundles_what_waits_in_all_projects() {
        UUID other = given.project(project.agencyId(), "Herbstflyer");
        joins(other, project.karl());
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        opened(other, project.karl(), Side.CLIENT, "Fotos", MONDAY);

        run(MONDAY, "07:30");

        Mail mail = onlyMail();
        assertThat(mail.recipients()).containsExactly("karl.kontakt@example.org");
        assertThat(mail.from()).contains("Nadja Weber (cne Studio)");
        assertThat(mail.subject()).startsWith("Kurz erinnert: ").endsWith(" und noch etwas");
        assertThat(mail.text())
                .contains("Website-Relaunch", "Rezepte " + mark, "Herbstflyer", "Fotos " + mark, "Nadja Weber");
        assertThat(mail.links().getFirst()).endsWith("/communication/");
        assertThat(reminded(project.projectId())).containsExactly("Erinnerung an Karl Kontakt: Rezepte " + mark);
        assertThat(reminded(other)).containsExactly("Erinnerung an Karl Kontakt: Fotos " + mark);
    }

    @Test
    void nobody_is_reminded_before_half_past_seven_or_on_a_day_off() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);

        run(MONDAY, "07:29");
        run(MONDAY.minusDays(1), "12:00");

        assertThat(reminded(project.projectId())).isEmpty();
    }

    @Test
    void a_run_that_is_repeated_or_done_by_two_at_once_reminds_once() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> run(MONDAY, "07:30"));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> run(MONDAY, "07:30"));
        CompletableFuture.allOf(first, second).join();
        run(MONDAY, "07:31");

        assertThat(reminded(project.projectId())).hasSize(1);
        onlyMail();
    }

    @Test
    void after_two_reminders_who_decides_is_asked_to_help_and_the_point_goes_with_the_first() {
        UUID point = opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        run(MONDAY, "07:30");
        run(WEDNESDAY, "07:30");
        assertThat(reminded(project.projectId())).hasSize(2);

        run(FRIDAY, "07:30");

        assertThat(texts(project.clara())).containsExactly("Bitte helfen: Rezepte " + mark);
        Mail mail = await().atMost(PATIENCE)
                .until(
                        () -> mails().stream()
                                .filter(each -> each.subject().startsWith("Bitte helfen"))
                                .toList(),
                        mails -> mails.size() == 1)
                .getFirst();
        assertThat(mail.recipients()).containsExactly("clara.krume@example.org");
        assertThat(mail.text()).contains("Bei Karl Kontakt liegt noch: Rezepte " + mark);
        assertThat(sentences(project.projectId())).contains("Clara Krume ist um Hilfe gebeten: Rezepte " + mark);
        close(point);
        assertThat(texts(project.clara())).isEmpty();
    }

    @Test
    void who_decides_alone_is_called_instead_of_written_to_again() {
        opened(project.projectId(), project.clara(), Side.CLIENT, "Freigeben", MONDAY);
        run(MONDAY, "07:30");
        run(WEDNESDAY, "07:30");

        run(FRIDAY, "07:30");

        assertThat(texts(project.nadja())).containsExactly("Clara Krume anrufen: Freigeben " + mark);
    }

    @Test
    void our_own_points_are_reminded_of_by_the_agency_and_as_visibly() {
        opened(project.projectId(), null, Side.AGENCY, "Entwurf", MONDAY);

        run(MONDAY, "07:30");

        assertThat(onlyMail().recipients()).containsExactly("nadja.weber@example.org");
        assertThat(onlyMail().from()).contains("cne Studio").doesNotContain("Nadja");
        assertThat(reminded(project.projectId())).containsExactly("Erinnerung an Nadja Weber: Entwurf " + mark);
    }

    @Test
    void the_reminder_goes_to_who_stands_in() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        covered(project.karl(), project.clara());

        run(MONDAY, "07:30");

        assertThat(onlyMail().recipients()).containsExactly("clara.krume@example.org");
    }

    @Test
    void who_was_removed_gets_no_reminder() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        given.removed(project.agencyId(), project.projectId(), project.karl());

        run(MONDAY, "07:30");

        assertThat(reminded(project.projectId())).isEmpty();
        assertThat(queued()).isZero();
    }

    @Test
    void what_was_settled_or_left_meanwhile_drops_out_of_the_mail() {
        UUID settled = opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        UUID claras = opened(project.projectId(), project.clara(), Side.CLIENT, "Freigeben", MONDAY);
        UUID open = opened(project.projectId(), project.karl(), Side.CLIENT, "Fotos", MONDAY);
        close(settled);
        List<UUID> all = List.of(settled, claras, open);

        assertThat(waiting(project.karl(), all)).containsExactly(open);
        given.removed(project.agencyId(), project.projectId(), project.karl());
        assertThat(waiting(project.karl(), all)).isEmpty();
    }

    @Test
    void a_mail_with_nothing_left_in_it_does_not_leave() {
        UUID point = opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        tenancy.run(project.agencyId(), tx -> {
            remindPerson.remind(tx, project.karl().personId(), List.of(point), MONDAY);
            points.close(tx, project.projectId(), point);
        });

        await().atMost(PATIENCE).until(() -> states(), List.of("WITHHELD")::equals);

        assertThat(mails()).isEmpty();
    }

    @Test
    void the_run_finds_each_agency_with_something_to_look_at() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);

        assertThat(due.due(at(MONDAY, "07:30"))).contains(new RemindDue.Due(project.agencyId()));
    }

    private void run(LocalDate day, String time) {
        reminders.remind(project.agencyId(), at(day, time));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }

    private UUID opened(UUID projectId, Person owner, Side side, String text, LocalDate dueOn) {
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

    private void close(UUID point) {
        tenancy.run(project.agencyId(), tx -> points.close(tx, project.projectId(), point));
    }

    private void joins(UUID projectId, Person person) {
        Map<String, Object> data = new HashMap<>(Map.of("projectId", projectId, "personId", person.personId()));
        data.putAll(Map.of("name", person.name(), "side", "CLIENT", "decides", false, "contact", true));
        data.putAll(Map.of("email", "karl.kontakt@example.org", "sharedMailbox", false, "language", "de"));
        events.happened(project.agencyId(), projectId, "dev.klartext.intake.participant.added.v1", data);
    }

    private void covered(Person person, Person cover) {
        Map<String, Object> changed = new HashMap<>(Map.of("personId", person.personId(), "name", person.name()));
        changed.putAll(
                Map.of("sharedMailbox", false, "language", "de", "coverId", cover.personId(), "coverDecides", false));
        happened("person-changed.v1", changed);
        happened(
                "absence-entered.v1",
                Map.of(
                        "absenceId", Ids.next(),
                        "personId", person.personId(),
                        "firstDay", LocalDate.now().minusDays(1),
                        "lastDay", FRIDAY));
    }

    private void happened(String type, Map<String, ?> data) {
        events.happened(project.agencyId(), project.agencyId(), "dev.klartext.intake.participant." + type, data);
    }

    private Mail onlyMail() {
        return await().atMost(PATIENCE)
                .until(this::mails, mails -> mails.size() == 1)
                .getFirst();
    }

    private List<Mail> mails() {
        return TestParts.mails().stream()
                .filter(mail -> mail.text().contains(mark))
                .toList();
    }

    private List<String> reminded(UUID projectId) {
        return sentences(projectId).stream()
                .filter(line -> line.startsWith("Erinnerung an"))
                .toList();
    }

    private List<String> sentences(UUID projectId) {
        return As.person(project.nadja()).get(As.entries(projectId)).jsonPath().getList("items.sentence");
    }

    private List<String> texts(Person person) {
        return As.person(person).get("/api/open-points?mine").jsonPath().<String>getList("items.text").stream()
                .filter(text -> text.contains(": "))
                .toList();
    }

    private List<UUID> waiting(Person person, List<UUID> ids) {
        return tenancy.in(
                project.agencyId(),
                tx -> stillWaiting.of(tx, person.personId(), ids).stream()
                        .map(each -> each.point().id())
                        .toList());
    }

    private long queued() {
        return states().size();
    }

    private List<String> states() {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select state from mail")
                        .mapTo(String.class)
                        .list());
    }
}
