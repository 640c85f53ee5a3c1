package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafRecordTest {

    private static final UUID STREAM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID CLARA = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-22T08:12:00.123456789Z");

    /** Salt 00 01 … 1f, so that the bytes below can be made with any other program. */
    private static final ContentPart PART = new ContentPart(
            "text.de",
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
            "Rezepte später");

    @Test
    void an_events_leaf_is_sorted_canonical_json() {
        LeafRecord leaf = new LeafRecord(7, "EVENT", "/intake", STREAM, 1, 12L, CLARA, NOW, NOW, List.of(PART));

        String json = new String(leaf.bytes(), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo("{\"actor\":\"019a0000-0000-7000-8000-000000000002\","
                        + "\"content\":{\"text.de\":\"gVGj8Npzkz5QZcNDiXNetHuACbB6gtwOxx8q2V+RGRY=\"},"
                        + "\"epoch\":1,\"kind\":\"EVENT\",\"number\":7,"
                        + "\"occurredAt\":\"2026-11-22T08:12:00.123456Z\",\"position\":12,"
                        + "\"recordedAt\":\"2026-11-22T08:12:00.123456Z\",\"source\":\"/intake\","
                        + "\"stream\":\"019a0000-0000-7000-8000-000000000001\"}");
    }

    @Test
    void what_a_person_typed_has_no_position() {
        LeafRecord leaf = new LeafRecord(1, "CALL", "/communication", STREAM, null, null, CLARA, NOW, NOW, List.of());

        String json = new String(leaf.bytes(), StandardCharsets.UTF_8);

        assertThat(json).doesNotContain("position", "epoch").contains("\"content\":{}");
    }

    @Test
    void the_same_text_has_another_commitment_under_another_salt() {
        ContentPart first = ContentPart.salted("text.de", "ja");

        ContentPart second = ContentPart.salted("text.de", "ja");

        assertThat(first.commitment()).isNotEqualTo(second.commitment());
    }

    @Test
    void a_word_that_would_need_escaping_is_refused_rather_than_written_wrongly() {
        LeafRecord leaf = new LeafRecord(1, "CA\"LL", "/x", STREAM, null, null, CLARA, NOW, NOW, List.of());

        assertThatThrownBy(leaf::bytes).isInstanceOf(IllegalArgumentException.class);
    }
}
