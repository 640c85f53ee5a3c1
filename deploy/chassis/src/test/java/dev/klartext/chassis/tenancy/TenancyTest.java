package dev.klartext.chassis.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.Ids;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenancyTest {

    @Inject
    Tenancy tenancy;

    @Test
    void a_statement_without_an_agency_sees_none_of_the_rows_that_exist() throws SQLException {
        note(Ids.next(), "da");
        try (Connection connection = TestParts.connection("dispute", "app")) {
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void a_statement_with_another_agency_sees_none_of_the_rows_that_exist() {
        note(Ids.next(), "da");
        int seen = tenancy.in(Ids.next(), TenancyTest::count);
        assertThat(seen).isZero();
    }

    @Test
    void what_has_to_be_done_first_is_done_outside_and_the_work_begins_anew() {
        UUID agency = Ids.next();
        UUID asked = Ids.next();
        AtomicInteger tries = new AtomicInteger();

        int seen = tenancy.in(agency, tx -> {
            insert(tx, agency, "da");
            if (tries.incrementAndGet() == 1) {
                throw new DoFirst(() -> note(asked, "in a transaction of its own"));
            }
            return count(tx);
        });

        assertThat(seen).isEqualTo(1);
        int asides = tenancy.in(asked, TenancyTest::count);
        assertThat(asides).isEqualTo(1);
    }

    @Test
    void an_agency_sees_its_own_rows() {
        UUID agency = Ids.next();
        note(agency, "da");
        int seen = tenancy.in(agency, TenancyTest::count);
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void the_agency_of_one_transaction_is_gone_in_the_next() throws SQLException {
        UUID agency = Ids.next();
        note(agency, "da");
        try (Connection connection = TestParts.connection("dispute", "app")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('klartext.agency', '" + agency + "', true)");
            }
            connection.commit();
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void nobody_writes_into_another_agency() {
        UUID other = Ids.next();
        assertThatThrownBy(() -> tenancy.run(Ids.next(), tx -> insert(tx, other, "fremd")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void even_the_owner_of_the_tables_sees_nothing_without_an_agency() throws SQLException {
        note(Ids.next(), "da");
        try (Connection connection = TestParts.ownerConnection("dispute")) {
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void work_that_fails_leaves_nothing_and_does_not_run_what_comes_after() {
        UUID agency = Ids.next();
        AtomicInteger afterwards = new AtomicInteger();
        assertThatThrownBy(() -> tenancy.run(agency, tx -> {
                    tx.afterCommit(afterwards::incrementAndGet);
                    insert(tx, agency, "weg");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(tenancy.<Integer>in(agency, TenancyTest::count)).isZero();
        assertThat(afterwards).hasValue(0);
    }

    @Test
    void a_transaction_inside_a_transaction_is_refused() {
        assertThatThrownBy(() -> tenancy.run(Ids.next(), tx -> note(Ids.next(), "drin")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void note(UUID agency, String words) {
        tenancy.run(agency, tx -> insert(tx, agency, words));
    }

    private static void insert(Tx tx, UUID agency, String words) {
        tx.sql().execute("insert into note (agency_id, id, words) values (?, ?, ?)", agency, Ids.next(), words);
    }

    private static int count(Tx tx) {
        return tx.sql()
                .createQuery("select count(*) from note")
                .mapTo(Integer.class)
                .one();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
