package dev.klartext.bench;

import dev.klartext.bench.Workshop.Ordered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same statements on the same database without our service between: what the database alone could do. */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final UUID agency;
    private final String subject;
    private final List<Ordered> projects;
    private final int connections;

    PgBench(UUID agency, String subject, List<Ordered> projects, int connections) {
        this.agency = agency;
        this.subject = subject;
        this.projects = projects;
        this.connections = connections;
    }

    /** Appends a second; the client at random takes one of the projects each time. */
    double run(Duration duration, int port) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=2",
                "--time=" + duration.toSeconds(),
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=communication_app"));
        for (Ordered ordered : projects) {
            command.add("--file=" + script(ordered.project()));
        }
        command.add("communication");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "communication_app");
        Process pgbench = builder.start();
        String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(said);
        if (pgbench.waitFor() != 0 || !tps.find()) {
            throw new AssertionError(said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private Path script(UUID project) throws IOException {
        try (var template = PgBench.class.getResourceAsStream("/bench/append.sql")) {
            String sql = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{agency}", agency.toString())
                    .replace("{project}", project.toString())
                    .replace("{subject}", subject);
            return Files.writeString(
                    Files.createDirectories(Path.of("target", "pgbench")).resolve(project + ".sql"), sql);
        }
    }
}
