package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody outside can check with the API alone. */
@QuarkusTest
class HeadTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void the_client_recomputes_the_root_from_the_leaf_hashes() throws Exception {
        for (int i = 1; i <= 11; i++) {
            write("Nr " + i);
        }

        JsonPath head = head(project.clara());

        List<byte[]> hashes = entries(project.clara()).getList("items.leafHash", String.class).stream()
                .map(Base64.getDecoder()::decode)
                .toList();
        assertThat(head.getLong("size")).isEqualTo(11);
        assertThat(head.getString("rootHash")).isEqualTo(base64(root(hashes)));
    }

    @Test
    void the_leaf_hash_follows_from_the_leaf_and_the_leaf_from_texts_and_salts() throws Exception {
        String id = write("Rezepte später");

        JsonPath leaf = As.person(project.clara())
                .get(As.entries(project.projectId()) + "/" + id + "/leaf")
                .jsonPath();

        byte[] bytes = Base64.getDecoder().decode(leaf.getString("leaf"));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        assertThat(leaf.getString("leafHash")).isEqualTo(base64(sha256.digest(bytes)));
        JsonPath record = new JsonPath(new String(bytes, StandardCharsets.UTF_8));
        List<Map<String, String>> parts = leaf.getList("parts");
        assertThat(parts).extracting(part -> part.get("name")).contains("sentence", "actor");
        for (Map<String, String> part : parts) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(part.get("salt")), "HmacSHA256"));
            byte[] commitment = mac.doFinal(part.get("text").getBytes(StandardCharsets.UTF_8));
            assertThat(record.getMap("content")).containsEntry(part.get("name"), base64(commitment));
        }
    }

    @Test
    void the_checkpoint_is_signed_by_the_key_that_the_head_names() {
        write("Eins");

        JsonPath head = head(project.clara());

        SignedNote note = SignedNote.parse(head.getString("checkpoint"));
        assertThat(note.signedBy(NoteKey.parse(head.getString("verifierKey")))).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.size()).isEqualTo(1);
        assertThat(checkpoint.rootHash()).isEqualTo(head.getString("rootHash"));
        assertThat(checkpoint.origin()).endsWith(project.projectId() + "/shared");
    }

    @Test
    void a_head_that_was_shown_is_shown_again_byte_for_byte() {
        write("Eins");
        String first = head(project.clara()).getString("checkpoint");

        String second = head(project.nadja()).getString("checkpoint");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_project_without_entries_has_a_head_too() {
        JsonPath head = head(project.nadja());

        assertThat(head.getLong("size")).isZero();
        assertThat(SignedNote.parse(head.getString("checkpoint"))
                        .signedBy(NoteKey.parse(head.getString("verifierKey"))))
                .isTrue();
    }

    @Test
    void two_hundred_parallel_entries_leave_no_gap_and_no_double() throws Exception {
        try (ExecutorService forty = Executors.newFixedThreadPool(40)) {
            List<Callable<String>> writes = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> write("Nr " + i))
                    .toList();
            forty.invokeAll(writes);
        }

        List<Integer> numbers = entries(project.nadja()).getList("items.number", Integer.class);

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void the_private_key_lies_in_the_database_only_encrypted() throws Exception {
        head(project.nadja());

        try (Connection app = TestParts.connection("communication", "app")) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('klartext.agency', '" + project.agencyId() + "', true)");
            PreparedStatement keys = app.prepareStatement("select private_key from log_key");
            ResultSet row = keys.executeQuery();

            assertThat(row.next()).isTrue();
            // An Ed25519 key in PKCS #8 is 48 bytes; closed it has a nonce and a tag more.
            assertThat(row.getBytes(1)).hasSize(48 + 12 + 16);
        }
    }

    @Test
    void the_role_of_the_service_can_not_change_leaves_checkpoints_and_keys() throws Exception {
        write("Eins");
        head(project.nadja());

        for (String table : List.of("leaf", "checkpoint", "log_key")) {
            try (Connection app = TestParts.connection("communication", "app")) {
                var refused = catchThrowable(() -> app.createStatement().execute("delete from " + table));
                assertThat(refused).hasMessageContaining("permission denied");
            }
        }
    }

    private String write(String words) {
        return As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", words, "seal", true))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
    }

    private JsonPath entries(Given.Person person) {
        return As.person(person)
                .get(As.entries(project.projectId()) + "?limit=200")
                .jsonPath();
    }

    private JsonPath head(Given.Person person) {
        UUID id = project.projectId();
        return As.person(person).get("/api/projects/" + id + "/head").jsonPath();
    }

    /** RFC 6962 with nothing of ours. */
    private static byte[] root(List<byte[]> hashes) throws Exception {
        List<byte[]> level = new ArrayList<>(hashes);
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i += 2) {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                sha256.update((byte) 1);
                sha256.update(level.get(i));
                above.add(sha256.digest(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
        }
        return level.getFirst();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
