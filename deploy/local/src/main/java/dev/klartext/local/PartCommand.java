package dev.klartext.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that runs one of our parts in a Java of its own. */
final class PartCommand {
    /** Short-lived or small: the quick compiler and the small collector halve start-up and memory. */
    private static final List<String> SMALL = List.of(
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    private PartCommand() {}

    static List<String> of(Class<?> main, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(SMALL);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Our own classes and the jars of the parts, which the build has listed. */
    private static String classPath() {
        try (var listed = PartCommand.class.getResourceAsStream("/META-INF/klartext/parts.classpath")) {
            Path own = Path.of(PartCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own + File.pathSeparator + new String(listed.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
