package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceLiesInTheDraftTest {

    private static final String PICTURE = "a".repeat(64);
    private static final String PDF = "b".repeat(64);
    private static final String VIDEO = "c".repeat(64);

    @Test
    void a_remark_may_be_about_the_whole() {
        assertThat(wrong(Place.WHOLE)).isEmpty();
    }

    @Test
    void a_remark_may_be_about_one_file() {
        assertThat(wrong(point(PICTURE, null, null, null))).isEmpty();
        assertThat(wrong(point(PDF, 3, null, null))).isEmpty();
    }

    @Test
    void a_place_is_a_point_of_a_picture_or_of_a_page() {
        assertThat(wrong(point(PICTURE, null, 99.5, 0.0))).isEmpty();
        assertThat(wrong(point(PDF, 1, 99.5, 0.0))).isEmpty();
    }

    @Test
    void a_place_may_be_a_box() {
        assertThat(wrong(box(10.0, 20.0, 90.0, 80.0))).isEmpty();
    }

    @Test
    void a_place_may_be_a_second_of_what_plays() {
        assertThat(wrong(second(VIDEO, 42.5))).isEmpty();
    }

    @Test
    void a_second_is_said_as_people_say_it() {
        assertThat(second(VIDEO, 65.9).clock()).isEqualTo("1:05");
    }

    @Test
    void a_place_lies_on_a_file_of_this_version() {
        assertThat(wrong(point("d".repeat(64), null, 1.0, 1.0))).containsExactly("fileSha256");
        assertThat(wrong(point(null, null, 1.0, 1.0))).containsExactly("fileSha256");
        assertThat(wrong(second(null, 3.0))).containsExactly("fileSha256");
    }

    @Test
    void a_point_lies_in_the_picture() {
        assertThat(wrong(point(PICTURE, null, 100.1, 1.0))).containsExactly("x");
        assertThat(wrong(point(PICTURE, null, Double.NaN, 1.0))).containsExactly("x");
        assertThat(wrong(point(PICTURE, null, 1.0, null))).containsExactly("x");
    }

    @Test
    void a_box_lies_in_the_picture() {
        assertThat(wrong(box(50.0, 50.0, 50.1, 10.0))).containsExactly("width");
        assertThat(wrong(box(50.0, 50.0, 0.0, 10.0))).containsExactly("width");
        assertThat(wrong(box(50.0, 50.0, 10.0, null))).containsExactly("width");
        assertThat(wrong(box(null, null, 10.0, 10.0))).containsExactly("width");
    }

    @Test
    void only_a_pdf_has_pages_and_a_point_in_it_needs_one() {
        assertThat(wrong(point(PICTURE, 1, 1.0, 1.0))).containsExactly("page");
        assertThat(wrong(point(PDF, null, 1.0, 1.0))).containsExactly("page");
        assertThat(wrong(point(PDF, 0, 1.0, 1.0))).containsExactly("page");
    }

    @Test
    void only_what_plays_has_seconds_and_no_points() {
        assertThat(wrong(second(PICTURE, 3.0))).containsExactly("second");
        assertThat(wrong(second(VIDEO, -0.1))).containsExactly("second");
        assertThat(wrong(second(VIDEO, Double.POSITIVE_INFINITY))).containsExactly("second");
        assertThat(wrong(point(VIDEO, null, 1.0, 1.0))).containsExactly("x");
    }

    private static Place point(String file, Integer page, Double x, Double y) {
        return new Place(file, page, x, y, null, null, null);
    }

    private static Place box(Double x, Double y, Double width, Double height) {
        return new Place(PICTURE, null, x, y, width, height, null);
    }

    private static Place second(String file, double second) {
        return new Place(file, null, null, null, null, null, second);
    }

    private static List<String> wrong(Place place) {
        List<ResultFile> files = Stream.of(
                        file(PICTURE, "image/png"), file(PDF, "application/pdf"), file(VIDEO, "video/mp4"))
                .toList();
        Violations violations = new Violations();
        PlaceLiesInTheDraft.check(place, "remarks[0]", files, violations);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, violations::throwIfAny);
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(Violation::field)
                        .map(field -> field.replace("remarks[0].", ""))
                        .toList();
    }

    private static ResultFile file(String sha256, String mediaType) {
        return new ResultFile(UUID.randomUUID(), "Datei", sha256, 10, mediaType, null, null);
    }
}
