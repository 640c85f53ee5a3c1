package dev.klartext.bench;

import dev.klartext.story.Agency;
import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** How long an agency's morning takes when 100,000 points are due at once; prints a table in Markdown. */
public final class Reminders {
    private static final int PEOPLE = 1_000;
    private static final int PROJECTS = 5_000;
    private static final int POINTS = 100_000;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Whole whole = Whole.running();

    private Reminders() {}

    public static void main(String[] none) throws Exception {
        new Reminders().run();
        System.exit(0);
    }

    private void run() throws Exception {
        var agency = new Agency(whole.api("nadja"));
        UUID original = agency.project(agency.client("Bäckerei Krume"), "Website-Relaunch");
        Eventually.get(() -> known(original), known -> known);
        try (Connection database = whole.database("communication")) {
            LocalDate today = noon(database, original);
            people(database, original);
            long commits = commits(database);
            long started = System.nanoTime();
            points(database, original, today);
            await(database, "select count(*) from open_point where reminders = 0 and closed_at is null", 0);
            double seconds = (System.nanoTime() - started) / 1e9;
            long transactions = commits(database) - commits;
            await(
                    database,
                    "select count(*) from mail where reminds_on is not null and state in ('WAITING', 'SENDING')",
                    0);
            double mailed = (System.nanoTime() - started) / 1e9;
            System.out.printf(
                    "%n| reminder run over %,d points of %,d people in %,d projects | |%n|---|---|%n",
                    POINTS, PEOPLE, PROJECTS);
            System.out.printf("| all points reminded of, with their entries | %.1f s |%n", seconds);
            System.out.printf("| transactions of the whole database meanwhile | %,d |%n", transactions);
            System.out.printf("| statements meanwhile (pg_stat_statements) | %s |%n", statements(database));
            System.out.printf("| entries | %,d |%n", count(database, "select count(*) from entry"));
            System.out.printf("| all mails handed over | %.1f s |%n", mailed);
            System.out.printf("%nLoad: %s%n", Cpu.load());
        }
    }

    private boolean known(UUID project) throws RuntimeException {
        try {
            return !whole.texts(
                            "communication",
                            "select project_id::text from chassis.access_project where project_id = ?::uuid",
                            project.toString())
                    .isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the agency into a zone where it is about noon, on a day on which it works: reminders wait for the morning. */
    private static LocalDate noon(Connection database, UUID project) throws SQLException {
        int hours = 12 - ZonedDateTime.now(ZoneOffset.UTC).getHour();
        // The signs of these zones are reversed: Etc/GMT-5 is five hours ahead of Greenwich.
        String zone = hours == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-hours);
        execute(database, """
                update chassis.access_agency set zone = '%s', non_working_dates = '{}',
                    working_days = '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'
                where agency_id = (select agency_id from chassis.access_project where project_id = '%s')""".formatted(zone, project));
        return LocalDate.now(ZoneId.of(zone));
    }

    /** One project made through the API, the others and their people copied in the database: only reminding is measured. */
    private static void people(Connection database, UUID project) throws SQLException {
        execute(
                database,
                "create temporary table person as select n, uuidv7() as id from generate_series(0, %d) n"
                        .formatted(PEOPLE - 1));
        execute(
                database,
                "create temporary table work as select n, uuidv7() as id from generate_series(0, %d) n"
                        .formatted(PROJECTS - 1));
        execute(database, """
                insert into chassis.access_project (agency_id, project_id, number, title, client_id, client_name, zone,
                    language)
                select agency_id, w.id, 'B-' || w.n, 'Website ' || w.n, client_id, client_name, zone, language
                from chassis.access_project, work w where project_id = '%s'""".formatted(project));
        execute(database, """
                insert into chassis.access_participant (agency_id, project_id, person_id, name, side, decides, contact,
                    email, shared_mailbox, language, epoch, position)
                select a.agency_id, w.id, p.id, 'Person ' || p.n, 'CLIENT', true, true, 'person' || p.n || '@bench.example',
                       false, 'de', 1, 1
                from chassis.access_project a, work w join person p on p.n = w.n %% %d where a.project_id = '%s'""".formatted(PEOPLE, project));
        execute(database, "analyze");
    }

    private static void points(Connection database, UUID project, LocalDate today) throws SQLException {
        execute(database, """
                insert into open_point (agency_id, id, project_id, side, person_id, name, text_de, text_en, due_on,
                    opened_at, look_on)
                select a.agency_id, uuidv7(), w.id, 'CLIENT', p.id, 'Person ' || p.n, 'Rezept ' || g.n, 'Recipe ' || g.n,
                       date '%s', now(), date '%s'
                from chassis.access_project a, generate_series(1, %d) g(n)
                join work w on w.n = g.n %% %d join person p on p.n = w.n %% %d
                where a.project_id = '%s'""".formatted(today, today, POINTS, PROJECTS, PEOPLE, project));
    }

    /** PostgreSQL writes its figures down once a second at the latest. */
    private static long commits(Connection database) throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(2);
        return count(database, "select xact_commit from pg_stat_database where datname = current_database()");
    }

    private static String statements(Connection database) {
        try {
            return "%,d".formatted(count(database, "select sum(calls) from pg_stat_statements"));
        } catch (SQLException notLoaded) {
            return "not loaded";
        }
    }

    private static void await(Connection database, String sql, long wanted) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(database, sql) != wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE + ": " + sql);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
