package dev.klartext.communication.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By whom something is found, and by whom not. */
@QuarkusTest
class WhoFindsWhatTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    Given.Project project;
    Searched history;

    @BeforeEach
    void a_project() {
        project = given.project();
        history = new Searched(project);
    }

    @Test
    void each_finds_what_they_may_read_and_nothing_else() {
        history.write(project.nadja(), "NOTE", "Geheimnis intern");
        happened(Audience.PARTIES, "Geheimnis unter uns");
        happened(Audience.EVERYONE, "Geheimnis für alle");
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        assertThat(count(project.nadja())).isEqualTo(3);
        assertThat(count(project.clara())).isEqualTo(2);
        assertThat(count(project.hansen())).isEqualTo(1);
        assertThat(count(sub)).isZero();
        assertThat(count(tom)).isZero();
    }

    @Test
    void who_was_taken_off_the_project_finds_nothing_any_more() {
        history.call("Geheimnis");
        given.removed(project.agencyId(), project.projectId(), project.karl());

        assertThat(count(project.karl())).isZero();
    }

    @Test
    void what_is_forgiven_does_not_tell_which_words_stand_where_one_may_not_read() {
        history.call("Das Logo gefällt.");
        history.write(project.nadja(), "NOTE", "Insolvenz");

        assertThat(Searched.sentences(Searched.search(project.clara(), "Insolvens")))
                .isEmpty();
        assertThat(Searched.sentences(Searched.search(project.nadja(), "Insolvens")))
                .hasSize(1);
    }

    @Test
    void a_person_of_two_agencies_finds_in_both() {
        Given.Project other = given.project();
        history.call("Logo hier");
        As.writing(other.nadja(), Map.of("kind", "CALL", "sentence", "Logo dort", "seal", true))
                .post(As.entries(other.projectId()));
        events.happened(
                other.agencyId(),
                other.agencyId(),
                "dev.klartext.intake.participant.person-bound.v1",
                Map.of(
                        "personId",
                        other.clara().personId(),
                        "subject",
                        project.clara().subject()));

        assertThat(Searched.sentences(Searched.search(project.clara(), "logo")))
                .containsExactly("Logo dort", "Logo hier");
    }

    @Test
    void what_was_taken_back_or_erased_is_not_found() {
        String typed = As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Logo vertippt"))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
        As.person(project.nadja()).delete(As.entries(project.projectId()) + "/" + typed);
        String erased = history.call("Logo von Frau Sonderbar");

        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .createUpdate("delete from content where entry_id = :id")
                        .bind("id", UUID.fromString(erased))
                        .execute());

        assertThat(history.found("logo")).isEmpty();
        assertThat(history.found("Sonderbahr")).isEmpty();
        assertThat(words("sonderbar")).isZero();
    }

    private void happened(Audience audience, String words) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, audience, words)));
    }

    private static int count(Given.Person person) {
        return Searched.search(person, "geheimnis").getList("items").size();
    }

    private long words(String word) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select count(*) from search_word where word = :word")
                        .bind("word", word)
                        .mapTo(Long.class)
                        .one());
    }
}
