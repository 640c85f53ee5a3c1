package dev.klartext.communication.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Keycloak is to be told; that it does it is tried with the real one in deploy/keycloak. */
@QuarkusTest
class LoginTasksTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Test
    void staff_get_no_links_and_whose_access_ends_is_logged_out() {
        Given.Project project = given.project();
        events.happened(
                project.agencyId(),
                project.agencyId(),
                LoginTasks.INVITATION_REVOKED,
                Map.of("personId", project.clara().personId(), "invitationIds", List.of()));
        await().atMost(Duration.ofSeconds(30)).until(() -> tasks(project).size() == 2);
        assertThat(tasks(project))
                .containsExactly(
                        "staff " + project.nadja().subject(),
                        "logout " + project.clara().subject());
    }

    @Test
    void who_is_staff_where_a_second_factor_is_wanted_gets_one_until_it_is_wanted_no_longer() {
        Given.Project project = given.project();
        wants(project, true);
        wants(project, false);
        await().atMost(Duration.ofSeconds(30)).until(() -> tasks(project).size() == 3);
        assertThat(tasks(project))
                .containsExactly(
                        "staff " + project.nadja().subject(),
                        "second-factor " + project.nadja().subject(),
                        "no-second-factor " + project.nadja().subject());
    }

    private void wants(Given.Project project, boolean wanted) {
        events.happened(
                project.agencyId(),
                project.agencyId(),
                LoginTasks.SECOND_FACTOR_CHANGED,
                Map.of("agencyId", project.agencyId(), "wanted", wanted));
    }

    private List<String> tasks(Given.Project project) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery(
                                "select what || ' ' || subject from login_task where agency_id = :agency order by id")
                        .bind("agency", tx.agencyId())
                        .mapTo(String.class)
                        .list());
    }
}
