package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proofs as programs outside get them, checked with nothing but what they got. */
@QuarkusTest
class ProofResourceTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void the_client_checks_each_entry_against_the_head_that_it_holds() {
        for (int i = 1; i <= 7; i++) {
            write("CALL", "Nr " + i);
        }
        JsonPath head = As.person(project.clara()).get(path("head")).jsonPath();
        write("CALL", "Nr 8");

        for (int number = 1; number <= 7; number++) {
            JsonPath proof =
                    proof(project.clara(), "inclusion?size=7&number=" + number).jsonPath();
            boolean proved = new InclusionProof(number - 1, 7, path(proof))
                    .proves(Golden.base64(proof.getString("leafHash")), Golden.base64(head.getString("rootHash")));
            assertThat(proved).isTrue();
        }
    }

    @Test
    void an_earlier_head_is_the_beginning_of_a_later_one() {
        for (int i = 1; i <= 3; i++) {
            write("CALL", "Nr " + i);
        }
        JsonPath earlier = As.person(project.clara()).get(path("head")).jsonPath();
        for (int i = 4; i <= 6; i++) {
            write("CALL", "Nr " + i);
        }
        JsonPath later = As.person(project.clara()).get(path("head")).jsonPath();

        JsonPath proof = proof(project.clara(), "consistency?first=3").jsonPath();

        assertThat(proof.getLong("second")).isEqualTo(6);
        assertThat(new ConsistencyProof(3, 6, path(proof))
                        .proves(
                                Golden.base64(earlier.getString("rootHash")),
                                Golden.base64(later.getString("rootHash"))))
                .isTrue();
    }

    @Test
    void proofs_of_the_internal_log_are_the_agencys() {
        write("NOTE", "Intern");

        assertThat(proof(project.nadja(), "inclusion?log=internal&number=1").statusCode())
                .isEqualTo(200);
        assertThat(proof(project.clara(), "inclusion?log=internal&number=1").statusCode())
                .isEqualTo(404);
        assertThat(proof(project.clara(), "consistency?log=internal&first=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_no_part_in_the_project_gets_no_proof() {
        write("CALL", "Eins");
        Given.Person stranger = given.project().nadja();

        assertThat(proof(stranger, "inclusion?number=1").statusCode()).isEqualTo(404);
        assertThat(proof(stranger, "consistency?first=1").statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_log_never_was_is_refused() {
        write("CALL", "Eins");

        for (String wrong : List.of(
                "inclusion",
                "inclusion?number=0",
                "inclusion?number=2",
                "inclusion?number=1&size=2",
                "consistency",
                "consistency?first=0",
                "consistency?first=2",
                "consistency?first=1&second=2")) {
            var answer = proof(project.nadja(), wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.jsonPath().getString("violations[0].message")).contains("Zahl von 1 bis 1");
        }
    }

    @Test
    void leaves_from_before_get_their_subtrees_from_the_migration() throws Exception {
        for (int i = 1; i <= 9; i++) {
            write("CALL", "Nr " + i);
        }
        String migration;
        try (InputStream file = getClass().getResourceAsStream("/db/migration/V20261122_1060__subtrees.sql")) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String fill = migration.substring(migration.indexOf("do $$"), migration.indexOf("end $$;") + 7);

        try (Connection all = TestParts.superuserConnection("communication")) {
            all.setAutoCommit(false);
            var sql = all.createStatement();
            sql.execute("create temp table written on commit drop as select * from leaf");
            sql.execute("update leaf set completes = ''");
            sql.execute(fill);
            ResultSet differing = sql.executeQuery("""
                    select count(*), (select count(*) from written where completes <> '') from leaf l
                    join written w using (agency_id, project_id, log, number) where l.completes <> w.completes""");

            differing.next();
            assertThat(differing.getLong(1)).isZero();
            assertThat(differing.getLong(2)).isPositive();
            all.rollback();
        }
    }

    private void write(String kind, String words) {
        As.writing(project.nadja(), Map.of("kind", kind, "sentence", words, "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);
    }

    private io.restassured.response.Response proof(Given.Person person, String what) {
        return As.person(person).get(path("proofs/") + what);
    }

    private String path(String rest) {
        UUID id = project.projectId();
        return "/api/projects/" + id + "/" + rest;
    }

    private static List<byte[]> path(JsonPath proof) {
        return proof.getList("path", String.class).stream().map(Golden::base64).toList();
    }
}
