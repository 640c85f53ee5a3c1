package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signed version never changes: the database refuses it whoever asks. */
@QuarkusTest
class FrozenForeverTest {

    @Inject
    Scene scene;

    @Inject
    Tenancy tenancy;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update brief_version set frozen = 'x'",
                "delete from brief_version",
                "update brief_decision set decided_by_name = 'Karl'",
                "delete from brief_decision",
                "delete from brief_reservation"
            })
    void the_database_refuses_to_change_what_was_signed(String statement) {
        Project project = scene.project();
        Scene.Guest clara = scene.clara(project);
        Scene.Guest karl = scene.karl(project);
        scene.sent(project);
        scene.started(project, karl.subject(), 1).statusCode(200);
        scene.order(project, clara.subject(), 1).statusCode(200);

        assertThatThrownBy(() ->
                        tenancy.run(project.studio().agencyId(), tx -> tx.sql().execute(statement)))
                .hasStackTraceContaining("never change");
    }
}
