package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.dispute.Scene;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks in the service's role. */
@QuarkusTest
class LockedVersionTest {

    private static final String LOCKED = "stays as it is";

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void a_version_is_approved() {
        scene = stage.ordered();
        String first = scene.shown();
        scene.changesWished(first, "Samstag fehlt noch.");
        scene.approved(scene.shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result set why = 'anders'",
                "delete from result",
                "update result_file set sha256 = repeat('0', 64)",
                "delete from result_file",
                "update decision set kind = 'REQUEST_CHANGES'",
                "delete from decision",
                "update remark set text = 'anders'",
                "delete from remark"
            })
    void what_was_shown_and_decided_stays(String attempt) {
        assertThatThrownBy(() -> asApplication(scene.people().agencyId(), attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(LOCKED);
    }

    @Test
    void no_file_comes_to_an_approved_version() {
        String addition = """
                insert into result_file (agency_id, project_id, result_id, rank, name, sha256, size, media_type)
                select agency_id, project_id, result_id, 99, 'neu.png', repeat('0', 64), 1, 'image/png' from decision
                where kind = 'APPROVE'
                """;
        assertThatThrownBy(() -> asApplication(scene.people().agencyId(), addition))
                .hasMessageContaining("nothing is added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordered_brief", "ordered_deliverable", "result", "result_file", "decision", "remark"})
    void without_an_agency_no_row_is_seen(String table) throws SQLException {
        assertThat(rows(null, table)).isZero();
        assertThat(rows(UUID.randomUUID(), table)).isZero();
        assertThat(rows(scene.people().agencyId(), table)).isPositive();
    }

    private static int rows(UUID agency, String table) throws SQLException {
        try (Connection app = TestParts.connection("dispute", "app");
                Statement statement = app.createStatement()) {
            if (agency != null) {
                statement.execute("select set_config('klartext.agency', '" + agency + "', false)");
            }
            try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static void asApplication(UUID agency, String sql) throws SQLException {
        try (Connection app = TestParts.connection("dispute", "app");
                Statement statement = app.createStatement()) {
            statement.execute("select set_config('klartext.agency', '" + agency + "', false)");
            statement.execute(sql);
        }
    }
}
