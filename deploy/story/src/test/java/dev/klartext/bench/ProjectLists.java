package dev.klartext.bench;

import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.Whole;
import java.sql.SQLException;
import java.util.List;

/** How fast an agency with 10,000 projects sees its list, over several connections at once; prints a table in Markdown. */
public final class ProjectLists {
    private static final int PROJECTS = 10_000;
    private static final int CONNECTIONS = 8;

    /** What is asked for, from the plain list to the most expensive search. */
    private static final List<String> PATHS = List.of(
            "/intake/projects",
            "/intake/api/projects",
            "/intake/api/projects?sort=TITLE",
            "/intake/api/projects?sort=CLIENT",
            "/intake/api/projects?query=9876",
            "/intake/api/projects?state=DRAFT&sort=TITLE");

    private final Whole whole = Whole.running();
    private final Api nadja = whole.api("nadja");

    private ProjectLists() {}

    public static void main(String[] none) throws Exception {
        new ProjectLists().run();
        System.exit(0);
    }

    private void run() throws Exception {
        copies(new Agency(nadja));
        System.out.printf(
                "%n| list of %,d projects, %d connections | p50 | p99 | each run's p99 |%n|---|---|---|---|%n",
                PROJECTS, CONNECTIONS);
        Readers readers = new Readers(nadja, CONNECTIONS);
        for (String path : PATHS) {
            List<double[]> runs = readers.ask(path);
            System.out.printf(
                    "| `%s` | %.0f ms | %.0f ms | %s |%n",
                    path, Readers.median(runs, 50), Readers.median(runs, 99), each(runs));
        }
        System.out.printf("%nLoad: %s%n", Cpu.load());
    }

    /** One project made through the API, the others copied in the database: only reading is measured. */
    private void copies(Agency agency) throws SQLException {
        var original = agency.project(agency.client("Bäckerei Krume"), "Website-Relaunch");
        try (var intake = whole.database("intake");
                var insert = intake.prepareStatement("""
                        insert into project (agency_id, project_id, number, title, client_id, client_name, zone,
                            language, opened_at)
                        select agency_id, uuidv7(), 'B-' || n, 'Website ' || (n * 7919) % 10007, client_id, client_name,
                               zone, language, opened_at
                        from project, generate_series(2, ?) n where project_id = ?""")) {
            insert.setInt(1, PROJECTS);
            insert.setObject(2, original);
            insert.executeUpdate();
            try (var analyze = intake.createStatement()) {
                analyze.execute("analyze project");
            }
        }
    }

    private static String each(List<double[]> runs) {
        return String.join(
                ", ",
                runs.stream()
                        .map(run -> "%.0f".formatted(Figures.percentile(run, 99)))
                        .toList());
    }
}
