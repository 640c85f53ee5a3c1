package dev.klartext.bench;

import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How fast timeline, overview and search answer with few and with many entries in 500 projects of one agency, and how much
 * slower the many make them; prints a table in Markdown.
 */
public final class Reads {
    private static final int CONNECTIONS = 8;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int AT_ONCE = 200_000;
    private static final String NADJA = "00000000-0000-4000-8000-000000000001";

    private final Whole whole = Whole.running();
    private final Api nadja = whole.api("nadja");

    private Reads() {}

    /** {@code [entries, 1000000]} */
    public static void main(String[] given) throws Exception {
        new Reads().run(given.length > 0 ? Integer.parseInt(given[0]) : MANY);
        System.exit(0);
    }

    private void run(int many) throws Exception {
        Agency agency = new Agency(nadja);
        UUID original = agency.project(agency.client("Bäckerei Krume"), "Website-Relaunch");
        Eventually.get(() -> known(original), found -> !found.isEmpty());
        copyProjects(original);
        Map<String, String> paths = paths(original);
        write(1, FEW, original);
        Map<String, List<double[]>> few = ask(paths);
        write(FEW + 1, many, original);
        Map<String, List<double[]>> all = ask(paths);
        System.out.printf("""

                | %d connections | p50 of %,d | p50 of %,d | ratio | p99 of %,d | p99 of %,d | ratio |
                |---|---|---|---|---|---|---|
                """, CONNECTIONS, FEW, many, FEW, many);
        paths.keySet().forEach(what -> line(what, few.get(what), all.get(what)));
        System.out.printf("%nLoad: %s%n", Cpu.load());
    }

    private static void line(String what, List<double[]> few, List<double[]> many) {
        System.out.printf("| %s ", what);
        for (double percent : new double[] {50, 99}) {
            double before = Readers.median(few, percent);
            double after = Readers.median(many, percent);
            System.out.printf("| %.1f ms | %.1f ms | %.2f ", before, after, after / before);
        }
        System.out.println("|");
    }

    private static Map<String, String> paths(UUID project) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("timeline of a project", "/communication/projects/" + project);
        paths.put("overview", "/communication/");
        paths.put("search, a frequent word", "/communication/api/search?limit=20&words=rechnung");
        paths.put("search, two words", "/communication/api/search?limit=20&words=logo+k%C3%BCche");
        paths.put("search, a rare word", "/communication/api/search?limit=20&words=rezeptgalerie");
        paths.put("search, a mistyped word", "/communication/api/search?limit=20&words=rzeeptgalerie");
        return paths;
    }

    private Map<String, List<double[]>> ask(Map<String, String> paths) throws Exception {
        Readers readers = new Readers(nadja, CONNECTIONS);
        Map<String, List<double[]>> asked = new LinkedHashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            asked.put(path.getKey(), readers.ask(path.getValue()));
        }
        return asked;
    }

    /** The project's agency, once communication-service has heard of it. */
    private List<String> known(UUID project) {
        try {
            return whole.texts(
                    Whole.COMMUNICATION,
                    "select agency_id from chassis.access_project where project_id = ?::uuid",
                    project.toString());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copyProjects(UUID original) throws SQLException {
        try (Connection communication = whole.database(Whole.COMMUNICATION);
                var insert = communication.prepareStatement(sql("projects.sql"))) {
            insert.setObject(1, original);
            insert.executeUpdate();
        }
    }

    /** Writes the entries with these numbers past the service: only reading is measured. */
    private void write(int from, int until, UUID original) throws SQLException {
        String agency = known(original).getFirst();
        String person = whole.texts(
                        Whole.COMMUNICATION, "select person_id from chassis.access_member where subject = ?", NADJA)
                .getFirst();
        String entries = sql("entries.sql").replace(":agency", uuid(agency)).replace(":person", uuid(person));
        try (Connection communication = whole.database(Whole.COMMUNICATION);
                var statement = communication.createStatement()) {
            statement.execute("set session_replication_role = replica; set synchronous_commit = off;"
                    + " set work_mem = '256MB'; set maintenance_work_mem = '1GB'");
            List<String> indexes = dropIndexes(statement);
            for (int first = from; first <= until; first += AT_ONCE) {
                int last = Math.min(until, first + AT_ONCE - 1);
                statement.execute(
                        entries.replace(":from", Integer.toString(first)).replace(":until", Integer.toString(last)));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze");
        }
    }

    /** Drops the indexes that only make reading fast; made anew at the end they take a fraction of the time. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (var rows = statement.executeQuery("""
                select i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid in ('entry'::regclass, 'search_entry'::regclass, 'search_word'::regclass)
                  and not i.indisunique""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        statement.execute("drop index " + String.join(", ", names));
        return definitions;
    }

    private static String uuid(String id) {
        return "'" + id + "'::uuid";
    }

    private static String sql(String file) {
        try (var bytes = Reads.class.getResourceAsStream("/bench/" + file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
