package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeBackTest {

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void what_is_taken_back_was_never_there() {
        String typo = write("Vertippt", false);

        As.person(project.nadja()).delete(entry(typo)).then().statusCode(204);

        write("Richtig", true);
        JsonPath left = list();
        assertThat(left.getList("items.sentence")).isEqualTo(List.of("Richtig"));
        assertThat(left.getList("items.number")).isEqualTo(List.of(1));
    }

    @Test
    void a_sealed_entry_is_not_taken_back() {
        String sealed = write("Steht fest", true);

        As.person(project.nadja()).delete(entry(sealed)).then().statusCode(409);

        assertThat(list().getList("items.sentence")).isEqualTo(List.of("Steht fest"));
    }

    @Test
    void after_ten_minutes_it_is_too_late_and_the_entry_gets_its_number() {
        String late = write("Zu spät", false);
        tenMinutesPass(late);

        As.person(project.nadja()).delete(entry(late)).then().statusCode(409);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(list().getList("items.number")).isEqualTo(List.of(1)));
    }

    @Test
    void a_colleague_sees_it_and_can_not_take_it_back() {
        Given.Person alex = given.member(project.agencyId(), "Alex", "STAFF");
        String nadjas = write("Von Nadja", false);

        As.person(alex).delete(entry(nadjas)).then().statusCode(403);
    }

    @Test
    void for_the_other_side_there_is_nothing_to_take_back() {
        String nadjas = write("Von Nadja", false);

        As.person(project.clara()).delete(entry(nadjas)).then().statusCode(404);
    }

    @Test
    void what_was_typed_before_is_numbered_after_what_was_sealed_at_once() {
        String typed = write("Zuerst getippt", false);
        write("Sofort fest", true);
        tenMinutesPass(typed);
        write("Danach", true);

        JsonPath all = list();

        assertThat(all.getList("items.sentence")).isEqualTo(List.of("Sofort fest", "Zuerst getippt", "Danach"));
        assertThat(all.getList("items.number")).isEqualTo(List.of(1, 2, 3));
    }

    private void tenMinutesPass(String id) {
        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .execute("update entry set seal_at = now() - interval '1 second' where id = ?::uuid", id));
    }

    private String write(String words, boolean seal) {
        return As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", words, "seal", seal))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
    }

    private JsonPath list() {
        return As.person(project.nadja()).get(As.entries(project.projectId())).jsonPath();
    }

    private String entry(String id) {
        return As.entries(project.projectId()) + "/" + id;
    }
}
