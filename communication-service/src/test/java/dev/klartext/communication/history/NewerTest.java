package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an open page is told while it is open. */
@QuarkusTest
class NewerTest {

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_history() {
        project = given.project();
        pages = new HistoryPage(project);
        pages.seal(project.nadja(), "CALL", "Schon da.");
    }

    @Test
    void an_open_page_is_told_only_of_what_is_new() {
        String asks = asks(pages.shownTo(project.clara()));
        As.person(project.clara()).get(asks).then().statusCode(204);
        pages.seal(project.nadja(), "CALL", "Gerade eben.");

        String newer = As.person(project.clara()).get(asks).asString();

        assertThat(newer).contains("Gerade eben.").doesNotContain("Schon da.");
        As.person(project.clara()).get(asks(newer)).then().statusCode(204);
    }

    @Test
    void a_colleague_sees_at_once_what_the_other_side_sees_once_it_is_sealed() {
        Given.Person alex = given.member(project.agencyId(), "Alex", "STAFF");
        String alexAsks = asks(pages.shownTo(alex));
        String claraAsks = asks(pages.shownTo(project.clara()));
        pages.note(project.nadja(), "CALL", "Noch zurücknehmbar.");

        String alexSees = As.person(alex).get(alexAsks).asString();
        As.person(project.clara()).get(claraAsks).then().statusCode(204);
        tenMinutesPass();
        String claraSees = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> As.person(project.clara()).get(claraAsks), answer -> answer.statusCode() == 200)
                .asString();

        assertThat(alexSees).contains("Noch zurücknehmbar.", "id=\"e");
        assertThat(claraSees).contains("Noch zurücknehmbar.", "id=\"n2\"");
        assertThat(As.person(alex).get(asks(alexSees)).asString()).contains("id=\"n2\"");
    }

    @Test
    void internal_entries_come_to_the_agency_alone() {
        String nadjaAsks = asks(pages.shownTo(project.nadja()));
        String claraAsks = asks(pages.shownTo(project.clara()));
        pages.seal(project.nadja(), "NOTE", "Unter uns.");

        assertThat(As.person(project.nadja()).get(nadjaAsks).asString()).contains("Unter uns.");
        As.person(project.clara()).get(claraAsks).then().statusCode(204);
    }

    @Test
    void who_is_no_longer_in_the_project_is_told_nothing_more() {
        String asks = asks(pages.shownTo(project.clara()));
        pages.seal(project.nadja(), "CALL", "Ohne Clara.");
        given.removed(project.agencyId(), project.projectId(), project.clara());

        Response answer = As.person(project.clara()).accept("text/html").get(asks);

        answer.then().statusCode(404);
        assertThat(answer.asString()).doesNotContain("Ohne Clara.");
    }

    @Test
    void an_older_or_narrowed_page_stays_as_it_is() {
        String narrowed =
                As.person(project.clara()).get(pages.path() + "?kind=CALL").asString();

        assertThat(narrowed).doesNotContain("data-newer");
    }

    private static String asks(String page) {
        var address = Pattern.compile("data-newer=\"/communication([^\"]+)\"").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1).replace("&amp;", "&");
    }

    private void tenMinutesPass() {
        tenancy.run(
                project.agencyId(),
                tx -> tx.sql().execute("update entry set seal_at = now() - interval '1 second' where number is null"));
    }
}
