package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What the services of a local installation are told; the same file serves {@code mvn quarkus:dev}. */
final class Configuration {
    private Configuration() {}

    static Path file(Home home) {
        return home.checkout().resolve("deploy/local/src/main/resources/local.properties");
    }

    static Map<String, String> read(Home home) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(home))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var values = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
