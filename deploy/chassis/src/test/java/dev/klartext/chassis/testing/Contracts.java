package dev.klartext.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of each event that a service publishes: schema and example, generated from the Java record and one fixture,
 * kept in {@code src/main/resources/contracts}. A difference fails the build; {@code -Dcontracts=write} writes what is not
 * released. The file {@code released.txt} names the types whose example and schema never change again.
 *
 * <p>A service extends this class and gives its fixtures in a static method {@code fixtures()}.
 */
public abstract class Contracts {

    private static final Path FOLDER = Path.of("src/main/resources/contracts");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void the_example_is_what_the_record_writes(DomainEvent fixture) throws IOException {
        agree(fixture, "example", JSON.valueToTree(fixture));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void the_schema_is_what_the_record_says(DomainEvent fixture) throws IOException {
        agree(fixture, "schema", schema(fixture.getClass()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void the_record_reads_its_own_example(DomainEvent fixture) throws IOException {
        assertThat(JSON.readValue(JSON.writeValueAsBytes(fixture), fixture.getClass()))
                .isEqualTo(fixture);
    }

    @Test
    void every_contract_belongs_to_an_event_that_is_published() throws Exception {
        @SuppressWarnings("unchecked")
        Stream<DomainEvent> fixtures =
                (Stream<DomainEvent>) getClass().getDeclaredMethod("fixtures").invoke(null);
        List<String> types =
                fixtures.map(fixture -> Outbox.typeOf(fixture.getClass())).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.replaceAll("\\.(example|schema)\\.json$", "")))
                    .isSubsetOf(types);
        }
    }

    private static void agree(DomainEvent fixture, String kind, JsonNode generated) throws IOException {
        String type = Outbox.typeOf(fixture.getClass());
        Path file = FOLDER.resolve(type + "." + kind + ".json");
        boolean frozen = released().contains(type);
        if ("write".equals(System.getProperty("contracts")) && !frozen) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, JSON.writeValueAsString(generated) + "\n");
        }
        assertThat(file)
                .as("Written by mvn test -Dcontracts=write, unless the type is released")
                .exists();
        assertThat(JSON.readTree(file.toFile())).isEqualTo(JSON.readTree(JSON.writeValueAsBytes(generated)));
    }

    private static List<String> released() throws IOException {
        Path file = FOLDER.resolve("released.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static JsonNode schema(Class<?> event) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        JsonNode schema = new SchemaGenerator(config.build()).generateSchema(event);
        schema.findParents("allOf").forEach(parent -> flatten((ObjectNode) parent));
        return schema;
    }

    /** Fields of an unwrapped record stand beside the others in the JSON; two closed halves of an object fit nothing. */
    private static void flatten(ObjectNode object) {
        ObjectNode properties = (ObjectNode) object.get("properties");
        object.remove("allOf").forEach(part -> properties.setAll((ObjectNode) part.get("properties")));
    }
}
