package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.local.Mail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The reminder run: when it reminds, and what is in its mail. */
@QuarkusTest
class RemindersTest extends Reminding {

    @Inject
    ForeignEvents events;

    @Inject
    RemindPerson remindPerson;

    @Inject
    RemindDue due;

    @Inject
    StillWaiting stillWaiting;

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
    void who_lives_in_another_zone_is_reminded_in_the_morning_there() {
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.participant.person-changed.v1",
                Map.of(
                        "personId", project.karl().personId(),
                        "name", "Karl Kontakt",
                        "email", "karl.kontakt@example.org",
                        "sharedMailbox", false,
                        "language", "de",
                        "zone", "America/New_York",
                        "coverDecides", false));
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        ZoneId newYork = ZoneId.of("America/New_York");

        run(MONDAY, "12:00");
        run(MONDAY, "07:29", newYork);
        assertThat(reminded(project.projectId())).isEmpty();
        run(MONDAY, "07:30", newYork);

        assertThat(reminded(project.projectId())).hasSize(1);
        assertThat(onlyMail().recipients()).containsExactly("karl.kontakt@example.org");
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
    void the_run_finds_each_agency_with_something_to_look_at() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);

        assertThat(due.due(at(MONDAY, "07:30", BERLIN))).contains(new RemindDue.Due(project.agencyId()));
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

    private void joins(UUID projectId, Person person) {
        Map<String, Object> data = new HashMap<>(Map.of("projectId", projectId, "personId", person.personId()));
        data.putAll(Map.of("name", person.name(), "side", "CLIENT", "decides", false, "contact", true));
        data.putAll(Map.of("email", "karl.kontakt@example.org", "sharedMailbox", false, "language", "de"));
        events.happened(project.agencyId(), projectId, "dev.klartext.intake.participant.added.v1", data);
    }

    private List<UUID> waiting(Person person, List<UUID> ids) {
        return tenancy.in(
                project.agencyId(),
                tx -> stillWaiting.of(tx, person.personId(), ids).stream()
                        .map(each -> each.point().id())
                        .toList());
    }
}
