package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void a_refused_form_comes_back_as_it_was_typed() {
        Map<String, List<String>> typed = Map.of("title", List.of("Website"), "kind", List.of("A", "B"));
        Violations violations = new Violations().required("client", "", 100);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, violations::throwIfAny);

        Form form = Form.of(typed).refused(refusal);

        assertThat(form.value("title")).isEqualTo("Website");
        assertThat(form.has("kind", "B")).isTrue();
        assertThat(form.error("client").de()).isEqualTo("Bitte ausfüllen.");
        assertThat(form.error("title")).isNull();
    }
}
