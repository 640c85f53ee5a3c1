package dev.klartext.communication.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found in the histories, and by whom. */
@QuarkusTest
class SearchTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    Given.Project project;

    @BeforeEach
    void a_project() {
        project = given.project();
    }

    @Test
    void words_are_found_in_other_forms_in_both_languages() {
        call("Die Rezeptseiten sollen später kommen.");
        call("The invoices were paid.");

        assertThat(found("rezeptseite kommt")).containsExactly("Die Rezeptseiten sollen später kommen.");
        assertThat(found("paying invoice")).isEmpty();
        assertThat(found("invoice paid")).containsExactly("The invoices were paid.");
    }

    @Test
    void umlauts_and_cases_make_no_difference() {
        call("Die Bäckerei öffnet um sechs, Straße frei.");

        for (String words : List.of("BÄCKEREI", "backerei", "Öffnet", "strasse")) {
            assertThat(found(words)).as(words).hasSize(1);
        }
    }

    @Test
    void the_beginning_of_a_word_is_enough() {
        call("Startseite mit Öffnungszeiten");

        assertThat(found("start öffnungs")).hasSize(1);
    }

    @Test
    void mistyped_words_are_forgiven_where_nothing_is_written_so() {
        call("Die Rezeptseiten sollen später kommen.");

        JsonPath answer = search(project.nadja(), "Rezpetseiten");

        assertThat(answer.getList("items")).hasSize(1);
        assertThat(answer.getList("items[0].excerpt.findAll { it.hit }.text")).isEqualTo(List.of("Rezeptseiten"));
    }

    @Test
    void all_words_have_to_occur_also_in_the_names() {
        call("Logo gefällt.");

        assertThat(found("logo karl")).hasSize(1);
        assertThat(found("logo hansen")).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_the_next_part_follows() {
        List.of("Logo eins", "Logo zwei", "Logo drei").forEach(this::call);
        JsonPath first =
                As.person(project.nadja()).get("/api/search?words=logo&limit=2").jsonPath();

        JsonPath rest = As.person(project.nadja())
                .get("/api/search?words=logo&limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(sentences(first)).containsExactly("Logo drei", "Logo zwei");
        assertThat(sentences(rest)).containsExactly("Logo eins");
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void kind_person_and_days_narrow_it() {
        call("Logo gefällt.");
        write(project.clara(), "COMMENT", "Logo zu klein.");

        assertThat(asked("?words=logo&kind=CALL")).containsExactly("Logo gefällt.");
        assertThat(asked("?words=logo&person=clara")).containsExactly("Logo zu klein.");
        assertThat(asked("?person=karl+kont")).containsExactly("Logo gefällt.");
        assertThat(asked("?words=logo&until=2020-01-01")).isEmpty();
        assertThat(asked("?words=logo&from=2020-01-01")).hasSize(2);
        assertThat(asked("?person=niemand")).isEmpty();
    }

    @Test
    void events_are_found_in_either_language() {
        happened(Audience.PARTIES, "Angebot verschickt");

        assertThat(sentencesOf(search(project.clara(), "verschickt"), "title")).containsExactly("Angebot verschickt");
        assertThat(sentencesOf(search(project.clara(), "english"), "title")).hasSize(1);
    }

    @Test
    void each_finds_what_they_may_read_and_nothing_else() {
        write(project.nadja(), "NOTE", "Geheimnis intern");
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
        call("Geheimnis");
        given.removed(project.agencyId(), project.projectId(), project.karl());

        assertThat(count(project.karl())).isZero();
    }

    @Test
    void what_is_forgiven_does_not_tell_which_words_stand_where_one_may_not_read() {
        call("Das Logo gefällt.");
        write(project.nadja(), "NOTE", "Insolvenz");

        assertThat(sentences(search(project.clara(), "Insolvens"))).isEmpty();
        assertThat(sentences(search(project.nadja(), "Insolvens"))).hasSize(1);
    }

    @Test
    void a_person_of_two_agencies_finds_in_both() {
        Given.Project other = given.project();
        call("Logo hier");
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

        assertThat(sentences(search(project.clara(), "logo"))).containsExactly("Logo dort", "Logo hier");
    }

    @Test
    void what_was_taken_back_or_erased_is_not_found() {
        String typed = As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Logo vertippt"))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
        As.person(project.nadja()).delete(As.entries(project.projectId()) + "/" + typed);
        String erased = call("Logo von Frau Sonderbar");

        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .createUpdate("delete from content where entry_id = :id")
                        .bind("id", UUID.fromString(erased))
                        .execute());

        assertThat(found("logo")).isEmpty();
        assertThat(found("Sonderbahr")).isEmpty();
        assertThat(words("sonderbar")).isZero();
    }

    @Test
    void no_input_breaks_out_of_the_question() {
        call("Logo gefällt.");

        for (String odd :
                List.of("'; drop table entry; --", "logo' | 'x", "!(&|<->:*", "\\", "%", "\u0000x", "a".repeat(200))) {
            As.person(project.nadja())
                    .queryParam("words", odd)
                    .get("/api/search")
                    .then()
                    .statusCode(200);
        }
        assertThat(found("%")).isEmpty();
        assertThat(found("'logo' & !gefällt")).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refused("?kind=SHOUT", "kind");
        refused("?from=gestern", "from");
        refused("?from=2026-02-01&until=2026-01-01", "until");
        refused("?words=" + "a".repeat(201), "words");
        As.person(project.nadja())
                .get("/api/search?words=x&cursor=nonsense")
                .then()
                .statusCode(400);
    }

    @Test
    void the_page_shows_where_it_stands_and_marks_the_words() {
        call("Die Rezeptseiten <b>sollen</b> später kommen.");

        String page = page("?words=rezeptseite");

        assertThat(page)
                .contains("<mark>Rezeptseiten</mark> &lt;b&gt;sollen", "Website-Relaunch")
                .contains("/communication/projects/" + project.projectId() + "/entries/1");
        assertThat(page("?words=nirgendwo")).contains("Dazu finden wir nichts");
        assertThat(page("?words=Rezpetseiten")).contains("Das klingt ähnlich", "<mark>Rezeptseiten</mark>");
        assertThat(page("")).contains("Wonach suchen Sie?").doesNotContain("Dazu finden wir nichts");
    }

    private String page(String query) {
        return As.person(project.nadja())
                .accept("text/html")
                .get("/search" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void refused(String query, String field) {
        As.person(project.nadja())
                .get("/api/search" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
        As.person(project.nadja())
                .accept("text/html")
                .get("/search" + query)
                .then()
                .statusCode(400);
    }

    private String call(String words) {
        return write(project.nadja(), "CALL", words);
    }

    private String write(Given.Person person, String kind, String words) {
        Map<String, Object> entry = kind.equals("CALL")
                ? Map.of(
                        "kind",
                        kind,
                        "sentence",
                        words,
                        "seal",
                        true,
                        "withPersonId",
                        project.karl().personId())
                : Map.of("kind", kind, "sentence", words, "seal", true);
        return As.writing(person, entry)
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private void happened(Audience audience, String words) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, audience, words)));
    }

    private static JsonPath search(Given.Person person, String words) {
        return As.person(person)
                .queryParam("words", words)
                .get("/api/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> found(String words) {
        return sentences(search(project.nadja(), words));
    }

    private List<String> asked(String query) {
        return sentences(As.person(project.nadja()).get("/api/search" + query).jsonPath());
    }

    private static int count(Given.Person person) {
        return search(person, "geheimnis").getList("items").size();
    }

    /** What was said, put together from the pieces around the words. */
    private static List<String> sentences(JsonPath answer) {
        return answer.getList("items.excerpt.collect { it.collect { piece -> piece.text }.join('') }");
    }

    private static List<String> sentencesOf(JsonPath answer, String field) {
        return answer.getList("items." + field);
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
