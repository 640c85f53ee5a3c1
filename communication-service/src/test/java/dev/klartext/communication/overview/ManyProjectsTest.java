package dev.klartext.communication.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agency with 500 projects opens its first page and its Monday screen without waiting. */
@QuarkusTest
class ManyProjectsTest {

    // Far above what it takes, far below what a statement for each project would take.
    private static final Duration SOON = Duration.ofSeconds(3);

    @Inject
    Given given;

    @Test
    void five_hundred_projects_are_read_a_page_at_a_time() throws Exception {
        UUID agency = given.agency("Große Agentur");
        Given.Person tom = given.member(agency, "Tom Groß", "ADMIN");
        fiveHundredProjects(agency);
        opened(tom, "/");

        long start = System.nanoTime();
        String overview = opened(tom, "/");
        String monday = opened(tom, "/status");
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(overview).contains("500 laufende Projekte", "500 Zwischenstände senden", "page=2");
        assertThat(overview.split("Startseite freigeben")).hasSize(OverviewPages.ROWS + 1);
        assertThat(monday).contains("Danach warten noch 480.");
        assertThat(took).isLessThan(SOON);
    }

    private static String opened(Given.Person person, String path) {
        return As.person(person).get(path).then().statusCode(200).extract().asString();
    }

    private static void fiveHundredProjects(UUID agency) throws Exception {
        try (Connection app = TestParts.connection("communication", "app")) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('klartext.agency', '" + agency + "', true)");
            app.createStatement().execute("""
                    insert into chassis.access_project (agency_id, project_id, number, title, client_id, client_name, zone,
                        language)
                    select chassis.current_agency(), uuidv7(), '2026-' || n, 'Projekt ' || n, uuidv7(), 'Kunde ' || n,
                           'Europe/Berlin', 'de'
                    from generate_series(1, 500) n;
                    insert into chassis.access_participant (agency_id, project_id, person_id, name, side, decides, contact,
                        email, shared_mailbox, language, epoch, position)
                    select agency_id, project_id, uuidv7(), 'Clara', 'CLIENT', true, true, 'clara@example.org', false, 'de',
                           1, 1
                    from chassis.access_project;
                    insert into log (agency_id, project_id, kind, origin)
                    select agency_id, project_id, 'SHARED', project_id::text from chassis.access_project;
                    insert into entry (agency_id, id, project_id, log, number, kind, standing, audience, actor_side, source,
                        stream_id, epoch, position, occurred_at, recorded_at, seal_at)
                    select agency_id, uuidv7(), project_id, 'SHARED', n, 'EVENT', 'ONE_SIDED', 'PARTIES', 'AGENCY', '/dispute',
                           project_id, 1, n, now(), now(), now()
                    from chassis.access_project, generate_series(1, 10) n;
                    insert into content (agency_id, entry_id, part, salt, text)
                    select agency_id, id, 'sentence', decode('', 'hex'), 'Etwas ist geschehen' from entry;
                    insert into open_point (agency_id, id, project_id, side, name, text_de, text_en, due_on, opened_at)
                    select agency_id, uuidv7(), project_id, 'CLIENT', 'Clara', 'Startseite freigeben', 'Approve',
                           current_date, now()
                    from chassis.access_project;
                    """);
            app.commit();
        }
    }
}
