package dev.klartext.dispute.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.result.ResultFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three pictures are agreed. */
class SelectionRulesTest {

    @Test
    void as_many_as_agreed_need_no_further_word() {
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(3, false, 0), 3, v)))
                .isEmpty();
    }

    @Test
    void none_is_no_selection() {
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(0, true, 0), 3, v))).containsExactly("files");
    }

    @Test
    void fewer_are_said_expressly() {
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(2, false, 0), 3, v)))
                .containsExactly("fewer");
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(2, true, 0), 3, v))).isEmpty();
    }

    @Test
    void more_are_counted_by_who_wants_them() {
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(5, false, 0), 3, v)))
                .containsExactly("further");
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(5, false, 1), 3, v)))
                .containsExactly("further");
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(5, false, 2), 3, v)))
                .isEmpty();
    }

    @Test
    void nobody_pays_for_more_than_there_is() {
        assertThat(refused(v -> AsManyAsAgreed.check(chosen(3, false, 2), 3, v)))
                .containsExactly("further");
    }

    @Test
    void only_what_was_shown_is_chosen_and_once() {
        List<ResultFile> shown = IntStream.range(0, 2)
                .mapToObj(i -> new ResultFile(null, i + ".jpg", "sha" + i, 1, "image/jpeg", null, null))
                .toList();
        assertThat(refused(v -> OnlyItsPictures.check(chosen(2, false, 0), shown, v)))
                .isEmpty();
        assertThat(refused(v -> OnlyItsPictures.check(chosen(3, false, 0), shown, v)))
                .containsExactly("files");
        NewChoice twice = new NewChoice(List.of("sha0", "sha0"), false, 0);
        assertThat(refused(v -> OnlyItsPictures.check(twice, shown, v))).containsExactly("files");
    }

    @Test
    void the_price_of_further_pictures_is_named_or_by_arrangement() {
        assertThat(new FurtherPictures(2, new BigDecimal("35.00")).withPrice().de())
                .isEqualTo("2 weitere Bilder zu je 35,00\u00a0€ netto, zusammen 70,00\u00a0€ netto");
        assertThat(new FurtherPictures(1, null).withPrice().en()).isEqualTo("1 further picture, price by arrangement");
    }

    private static NewChoice chosen(int count, boolean fewer, int further) {
        return new NewChoice(IntStream.range(0, count).mapToObj(i -> "sha" + i).toList(), fewer, further);
    }

    private static List<String> refused(Consumer<Violations> rule) {
        Violations violations = new Violations();
        rule.accept(violations);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, violations::throwIfAny);
        return refusal == null
                ? List.of()
                : refusal.violations().stream().map(Violation::field).toList();
    }
}
