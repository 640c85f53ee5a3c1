package dev.klartext.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words on our pages in one language, read where they are written: {@code say("ordering.giveOrder")} is what
 * {@code {ordering:giveOrder}} shows. So a better word breaks no story, and a missing one does.
 */
public final class Words {
    private static final Path CHECKOUT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("deploy/chassis", "intake-service", "communication-service", "dispute-service");
    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(value = \"(\\w+)\"");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)\\)\\s*String (\\w+)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final String language;
    private final Map<String, String> words = new HashMap<>();

    public Words(String language) {
        this.language = language;
        for (String module : MODULES) {
            Path main = CHECKOUT.resolve(module).resolve("src/main");
            if (language.equals("de")) {
                files(main.resolve("java"), "Messages.java").forEach(this::readGerman);
            } else {
                files(main.resolve("resources/messages"), "_en.properties").forEach(this::readEnglish);
            }
        }
    }

    String language() {
        return language;
    }

    /**
     * What a message says.
     *
     * @param key bundle and name of the message, e.g. {@code brief.version}
     * @param values take the places of the message's parameters in their order
     */
    public String say(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No page says " + key + " in " + language);
        }
        for (Object value : values) {
            text = text.replaceFirst("\\{\\w+}", Matcher.quoteReplacement(value.toString()));
        }
        return text;
    }

    /** What stands in no bundle: words in events, and what people type. */
    String either(String german, String english) {
        return language.equals("de") ? german : english;
    }

    private void readGerman(Path source) {
        String java = read(source);
        Matcher bundle = BUNDLE.matcher(java);
        if (!bundle.find()) {
            return;
        }
        MESSAGE.matcher(java)
                .results()
                .forEach(message -> words.put(
                        bundle.group(1) + "." + message.group(2),
                        LITERAL.matcher(message.group(1))
                                .results()
                                .map(literal -> literal.group(1).translateEscapes())
                                .collect(Collectors.joining())));
    }

    private void readEnglish(Path file) {
        String bundle = file.getFileName().toString().replace("_en.properties", "");
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((name, text) -> words.put(bundle + "." + name, text.toString()));
    }

    private static List<Path> files(Path directory, String ending) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
