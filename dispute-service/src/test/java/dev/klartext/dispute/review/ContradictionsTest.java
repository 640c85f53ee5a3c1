package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the client's people do not agree, and what who decides says to it. */
class ContradictionsTest {

    private static final UUID GOAL = Ids.next();
    private static final String FILE = "a".repeat(64);

    @Test
    void two_answers_to_one_goal_contradict_each_other() {
        Contradictions found =
                Contradictions.among(List.of(part("Karl", GoalAnswer.YES), part("Eva", GoalAnswer.PARTLY)));
        assertThat(found.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.answers()).extracting("name").containsExactly("Karl", "Eva"));
    }

    @Test
    void the_same_answer_of_two_is_no_contradiction() {
        assertThat(Contradictions.among(List.of(part("Karl", GoalAnswer.NO), part("Eva", GoalAnswer.NO)))
                        .any())
                .isFalse();
    }

    @Test
    void remarks_of_two_on_the_same_place_contradict_each_other() {
        assertThat(places(at(10, 10), at(14, 12))).isEqualTo(1);
        assertThat(places(box(10, 10, 40, 30), at(48, 38))).isEqualTo(1);
        assertThat(places(second(12.5), second(13.5))).isEqualTo(1);
    }

    @Test
    void remarks_on_different_places_pages_seconds_or_the_whole_do_not() {
        assertThat(places(at(10, 10), at(60, 10))).isZero();
        assertThat(places(page(1), page(2))).isZero();
        assertThat(places(second(12), second(40))).isZero();
        assertThat(places(Place.WHOLE, Place.WHOLE)).isZero();
        assertThat(places(new Place(FILE, null, null, null, null, null, null), at(1, 1)))
                .isZero();
    }

    @Test
    void one_person_does_not_contradict_themselves_and_who_says_the_same_agrees() {
        ReviewPart karl = part("Karl", remark("Größer", at(10, 10)), remark("Blauer", at(10, 10)));
        assertThat(Contradictions.among(List.of(karl)).any()).isFalse();
        assertThat(Contradictions.among(List.of(
                                part("Karl", remark("Größer", at(10, 10))), part("Eva", remark("größer ", at(10, 10)))))
                        .any())
                .isFalse();
    }

    @Test
    void what_hangs_together_over_a_third_is_one_matter() {
        Contradictions found = Contradictions.among(List.of(
                part("Karl", remark("Größer", at(10, 10))),
                part("Eva", remark("Kleiner", at(18, 10))),
                part("Ole", remark("Weg", at(14, 10)))));
        assertThat(found.places())
                .singleElement()
                .satisfies(group -> assertThat(group).hasSize(3));
    }

    @Test
    void a_round_is_not_handed_in_over_somebodys_head() {
        ReviewPart karl = part("Karl", remark("Größer", at(10, 10)));
        UUID id = karl.voices().getFirst().id();
        assertThat(refused(changes(List.of(), List.of()), karl)).containsExactly("voice-" + id);
        assertThat(refused(changes(List.of(new TakenRemark(id, null)), List.of()), karl))
                .isEmpty();
        assertThat(refused(changes(List.of(), List.of(id)), karl)).isEmpty();
    }

    @Test
    void a_goal_on_which_they_do_not_agree_is_settled_first() {
        ReviewPart[] both = {part("Karl", GoalAnswer.YES), part("Eva", GoalAnswer.NO)};
        assertThat(refused(changes(List.of(), List.of()), both)).containsExactly("goal-" + GOAL);
    }

    @Test
    void a_plain_approval_needs_no_word_on_each_remark() {
        NewDecision approval = new NewDecision(DecisionKind.APPROVE, null, null, null, null);
        assertThat(refused(approval, part("Karl", remark("Größer", at(10, 10)))))
                .isEmpty();
    }

    @Test
    void nobody_puts_words_into_somebody_elses_mouth() {
        NewDecision invented = changes(List.of(new TakenRemark(Ids.next(), "Karl will alles neu")), List.of());
        assertThat(refused(invented, part("Karl"))).containsExactly("taken[0].remarkId");
    }

    private static NewDecision changes(List<TakenRemark> taken, List<UUID> dropped) {
        return new NewDecision(DecisionKind.REQUEST_CHANGES, List.of(), List.of(), taken, dropped);
    }

    private static List<String> refused(NewDecision decision, ReviewPart... handedIn) {
        Violations violations = new Violations();
        EveryVoiceIsHeard.check(decision, List.of(handedIn), violations);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, violations::throwIfAny);
        return refusal == null
                ? List.of()
                : refusal.violations().stream().map(Violation::field).toList();
    }

    private static int places(Place one, Place other) {
        return Contradictions.among(List.of(part("Karl", remark("Größer", one)), part("Eva", remark("Kleiner", other))))
                .places()
                .size();
    }

    private static ReviewPart part(String name, GoalAnswer answer) {
        return handedIn(name, new Saying(List.of(new NewGoalAnswer(GOAL, answer)), null, null, null));
    }

    private static ReviewPart part(String name, NewRemark... remarks) {
        return handedIn(name, new Saying(null, List.of(remarks), null, null));
    }

    private static ReviewPart handedIn(String name, Saying saying) {
        List<UUID> ids = saying.remarks().stream().map(remark -> Ids.next()).toList();
        return new ReviewPart(Ids.next(), name, saying, ids, 1, Instant.EPOCH);
    }

    private static NewRemark remark(String text, Place place) {
        return new NewRemark(text, place);
    }

    private static Place at(double x, double y) {
        return new Place(FILE, null, x, y, null, null, null);
    }

    private static Place box(double x, double y, double width, double height) {
        return new Place(FILE, null, x, y, width, height, null);
    }

    private static Place page(int page) {
        return new Place(FILE, page, 10.0, 10.0, null, null, null);
    }

    private static Place second(double second) {
        return new Place(FILE, null, null, null, null, null, second);
    }
}
