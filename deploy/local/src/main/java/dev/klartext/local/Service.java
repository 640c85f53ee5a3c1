package dev.klartext.local;

import java.nio.file.Path;
import java.util.List;

/** One of our three services as a local installation runs it. */
enum Service {
    INTAKE("intake", "/intake", Ports.INTAKE),
    COMMUNICATION("communication", "/communication", Ports.COMMUNICATION),
    DISPUTE("dispute", "/results", Ports.DISPUTE);

    final String word;
    final String path;
    final Ports port;

    Service(String word, String path, Ports port) {
        this.word = word;
        this.path = path;
        this.port = port;
    }

    String readiness() {
        return "http://127.0.0.1:%d%s/q/health/ready".formatted(port.number, path);
    }

    List<String> command(Home home) {
        return List.of(
                PartCommand.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.config.locations=" + Configuration.file(home),
                "-jar",
                jar(home).toString());
    }

    Path jar(Home home) {
        return home.checkout().resolve(word + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
