package dev.klartext.bench;

import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Measures the whole and prints a report in Markdown; how to run it stands in {@code deploy/bench/README.md}. */
public final class Bench {
    private static final int RUNS = 3;
    private static final int CONNECTIONS = 8;
    /** The service compiles its hot spots while it answers: what it costs before is not what it costs. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private final Whole whole = Whole.running();
    private final Workshop workshop = new Workshop(whole, CONNECTIONS, CONNECTIONS);
    private final int approvals;
    private final Duration duration;

    private Bench(int approvals, Duration duration) {
        this.approvals = approvals;
        this.duration = duration;
    }

    /** {@code [approvals per run, 2000] [seconds of appending per run, 20]} */
    public static void main(String[] given) throws Exception {
        int approvals = given.length > 0 ? Integer.parseInt(given[0]) : 2000;
        int seconds = given.length > 1 ? Integer.parseInt(given[1]) : 20;
        new Bench(approvals, Duration.ofSeconds(seconds)).run();
        System.exit(0);
    }

    /** One run of everything, one after the other, so that nothing disturbs the next. */
    private record Run(Approvals.Samples approvals, Appends.Rate appends, double pgbench, String load) {
        double ratio() {
            return appends.perSecond() / pgbench;
        }
    }

    private void run() throws Exception {
        var measureApprovals = new Approvals(whole, workshop);
        var measureAppends = new Appends(whole, workshop, CONNECTIONS);
        var measureDatabase = pgBench();
        measureApprovals.run(Math.min(200, approvals));
        untilMailsLeft();
        measureAppends.run(WARM_UP);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < RUNS; i++) {
            var approved = measureApprovals.run(approvals);
            untilMailsLeft();
            runs.add(new Run(
                    approved,
                    measureAppends.run(duration),
                    measureDatabase.run(duration, whole.databasePort()),
                    Cpu.load()));
        }
        report(runs);
    }

    /** Each approval writes mails; the processor time that they take is not that of an append. */
    private void untilMailsLeft() {
        Eventually.get(Duration.ofMinutes(10), this::unsentMails, unsent -> unsent == 0);
    }

    private int unsentMails() {
        try {
            return whole.texts(
                            "communication",
                            "select id::text from mail where state = any(string_to_array(?, ','))",
                            "WAITING,SENDING")
                    .size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PgBench pgBench() throws Exception {
        UUID project = workshop.projects().getFirst().project();
        String agency = whole.texts(
                        "communication",
                        "select agency_id from chassis.access_project where project_id = ?::uuid",
                        project.toString())
                .getFirst();
        String nadja = "00000000-0000-4000-8000-000000000001";
        return new PgBench(UUID.fromString(agency), nadja, workshop.forTheDatabaseAlone(), CONNECTIONS);
    }

    private void report(List<Run> runs) {
        System.out.printf(
                "%n# Measured on %s with %d cores%n%nMedian of %d runs (each run); load: processes that wanted a core in the last minute.%n%n",
                LocalDate.now(), Runtime.getRuntime().availableProcessors(), RUNS);
        System.out.println("| what | median | each run |\n|---|---|---|");
        line("load", "", runs, run -> Double.parseDouble(run.load()));
        line(
                "\"Freigeben\" to entry in the other database, p50 of " + approvals,
                " ms",
                runs,
                run -> Figures.percentile(run.approvals().toEntry(), 50));
        line(
                "the same, p99",
                " ms",
                runs,
                run -> Figures.percentile(run.approvals().toEntry(), 99));
        line(
                "\"Freigeben\" to answer, p50",
                " ms",
                runs,
                run -> Figures.percentile(run.approvals().toAnswer(), 50));
        line(
                "the same, p99",
                " ms",
                runs,
                run -> Figures.percentile(run.approvals().toAnswer(), 99));
        line(
                "appends by API, " + CONNECTIONS + " connections",
                " /s",
                runs,
                run -> run.appends().perSecond());
        line(
                "an append, p50",
                " ms",
                runs,
                run -> Figures.percentile(run.appends().millis(), 50));
        line(
                "an append, p99",
                " ms",
                runs,
                run -> Figures.percentile(run.appends().millis(), 99));
        line("pgbench, same statements, same database", " /s", runs, Run::pgbench);
        line("API : pgbench", "", runs, Run::ratio);
        line("CPU of the service per append", " ms", runs, run -> run.appends().cpuMillisPerAppend());
        line("memory of the service (RSS)", " MB", runs, run -> run.appends().megabytes());
    }

    private static void line(String what, String unit, List<Run> runs, ToDoubleFunction<Run> figure) {
        List<Double> values = runs.stream().map(figure::applyAsDouble).toList();
        System.out.printf(
                "| %s | %.2f%s | %s |%n",
                what,
                Figures.median(values),
                unit,
                values.stream()
                        .map("%.2f"::formatted)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
    }
}
