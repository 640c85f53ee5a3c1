package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values that others made: published ones, and a log of ours that another program hashed and signed. */
class GoldenTest {

    private final JsonNode published = Golden.read("published.json");
    private final JsonNode ours = Golden.read("ours.json");

    @Test
    void published_leaves_have_the_published_roots_and_proofs() {
        List<byte[]> leaves = Golden.hex(published.path("leaves")).stream()
                .map(TreeHash::leaf)
                .toList();
        Tree tree = new Tree(leaves);
        List<byte[]> roots = Golden.hex(published.path("roots"));

        for (int size = 0; size < roots.size(); size++) {
            assertThat(tree.root(size)).isEqualTo(roots.get(size));
        }
        for (JsonNode golden : published.path("inclusion")) {
            InclusionProof proof = tree.inclusion(
                    golden.path("index").asLong(), golden.path("size").asLong());
            assertThat(proof.path()).containsExactlyElementsOf(Golden.hex(golden.path("path")));
            assertThat(proof.proves(tree.leaf(proof.index()), roots.get((int) proof.size())))
                    .isTrue();
        }
        for (JsonNode golden : published.path("consistency")) {
            ConsistencyProof proof = tree.consistency(
                    golden.path("first").asLong(), golden.path("second").asLong());
            assertThat(proof.path()).containsExactlyElementsOf(Golden.hex(golden.path("path")));
            assertThat(proof.proves(roots.get((int) proof.first()), roots.get((int) proof.second())))
                    .isTrue();
        }
    }

    @Test
    void our_records_have_the_leaf_bytes_of_our_golden_log() {
        for (JsonNode entry : ours.path("entries")) {
            byte[] leaf =
                    record(entry.path("record"), parts(entry.path("parts"))).bytes();

            assertThat(Base64.getEncoder().encodeToString(leaf))
                    .isEqualTo(entry.path("leaf").asText());
            assertThat(TreeHash.base64(TreeHash.leaf(leaf)))
                    .isEqualTo(entry.path("leafHash").asText());
        }
    }

    @Test
    void our_golden_log_has_its_roots_proofs_and_checkpoint() throws Exception {
        List<byte[]> hashes = new ArrayList<>();
        ours.path("entries")
                .forEach(entry -> hashes.add(
                        TreeHash.leaf(Golden.base64(entry.path("leaf").asText()))));
        Tree tree = new Tree(hashes);
        List<byte[]> roots = Golden.base64(ours.path("roots"));

        for (int size = 0; size < roots.size(); size++) {
            assertThat(tree.root(size)).isEqualTo(roots.get(size));
        }
        for (JsonNode golden : ours.path("inclusion")) {
            assertThat(tree.inclusion(
                                    golden.path("number").asLong() - 1,
                                    golden.path("size").asLong())
                            .path())
                    .containsExactlyElementsOf(Golden.base64(golden.path("path")));
        }
        for (JsonNode golden : ours.path("consistency")) {
            assertThat(tree.consistency(
                                    golden.path("first").asLong(),
                                    golden.path("second").asLong())
                            .path())
                    .containsExactlyElementsOf(Golden.base64(golden.path("path")));
        }
        NoteKey key = NoteKey.parse(ours.at("/key/verifier").asText());
        Checkpoint checkpoint = Checkpoint.of(key.name(), Frontier.ofLeaves(hashes));
        var secret = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Golden.base64(ours.at("/key/pkcs8").asText())));
        assertThat(SignedNote.sign(checkpoint.text(), key, secret))
                .hasToString(ours.path("checkpoint").asText());
    }

    private static List<ContentPart> parts(JsonNode parts) {
        List<ContentPart> content = new ArrayList<>();
        parts.forEach(part -> content.add(new ContentPart(
                part.path("name").asText(),
                Golden.base64(part.path("salt").asText()),
                part.path("text").asText())));
        return content;
    }

    private static LeafRecord record(JsonNode record, List<ContentPart> parts) {
        return new LeafRecord(
                record.path("number").asLong(),
                record.path("kind").asText(),
                record.path("source").asText(),
                UUID.fromString(record.path("stream").asText()),
                record.has("epoch") ? record.path("epoch").asInt() : null,
                record.has("position") ? record.path("position").asLong() : null,
                UUID.fromString(record.path("actor").asText()),
                Instant.parse(record.path("occurredAt").asText()),
                Instant.parse(record.path("recordedAt").asText()),
                parts);
    }
}
