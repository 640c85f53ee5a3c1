package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.inbox.ReceivedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples of the other services where they lie: what they write into an entry block is understood here. */
class ForeignContractsTest {

    private static final List<Path> PRODUCERS = List.of(
            Path.of("../intake-service/src/main/resources/contracts"),
            Path.of("../dispute-service/src/main/resources/contracts"));

    static Stream<Path> examples() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path producer : PRODUCERS) {
            try (Stream<Path> files = Files.list(producer)) {
                files.filter(file -> file.toString().endsWith(".example.json")).forEach(found::add);
            }
        }
        assertThat(found).isNotEmpty();
        return found.stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_entry_block_is_read_or_there_is_none(Path example) throws IOException {
        byte[] data = Files.readAllBytes(example);
        JsonNode json = new ObjectMapper().readTree(data);

        EntryBlock block = event(data).as(EventEntries.WithEntry.class).entry();

        assertThat(block != null).isEqualTo(json.hasNonNull("entry"));
        if (block != null) {
            assertThat(block.by() != null).isEqualTo(json.at("/entry").hasNonNull("by"));
            assertThat(block.standing()).isNotNull();
            assertThat(block.opens()).hasSize(json.at("/entry/opens").size());
            assertThat(block.closes()).hasSize(json.at("/entry/closes").size());
            assertThat(block.notices()).hasSize(json.at("/entry/notices").size());
        }
    }

    private static ReceivedEvent event(byte[] data) {
        UUID any = UUID.randomUUID();
        return new ReceivedEvent("intake", "any", any, any, 1, 1, any, Instant.now(), data);
    }
}
