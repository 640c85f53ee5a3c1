package dev.klartext.dispute.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadRulesTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void a_digest_that_was_put_aside_goes_on() {
        byte[] film = UploadTest.film(200_003);
        byte[] state = null;
        for (int at = 0; at < film.length; at += 999) {
            byte[] bit = Arrays.copyOfRange(film, at, Math.min(film.length, at + 999));
            RunningSha256 digest = RunningSha256.from(state);
            digest.add(bit, 0, bit.length);
            state = digest.state();
        }
        assertThat(RunningSha256.from(state).hex()).isEqualTo(Sha256.hex(film));
    }

    @Test
    void an_announced_file_has_a_plain_name() {
        NewUpload announced =
                NewUpload.announced("12", "filename QzpcQmlsZGVyXFJvaHNjaG5pdHQubXA0,modified MTIz,other", GIGABYTE);
        assertThat(announced).isEqualTo(new NewUpload("Rohschnitt.mp4", 12, "123", null));
    }

    @Test
    void what_is_announced_has_a_name_and_a_size() {
        assertThatThrownBy(() -> NewUpload.announced(null, null, GIGABYTE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting("field")
                                .containsExactly("filename", "Upload-Length"));
        assertThatThrownBy(() -> NewUpload.announced("12", "filename ä", GIGABYTE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_project_begins_only_so_much_at_a_time() {
        NewUpload film = new NewUpload("Film.mp4", GIGABYTE, null, null);
        assertThatCode(() -> RoomForUploads.check(new Uploads.Load(2, GIGABYTE), film, 3, 2 * GIGABYTE))
                .doesNotThrowAnyException();
        for (Uploads.Load full : new Uploads.Load[] {new Uploads.Load(3, 0), new Uploads.Load(1, GIGABYTE + 1)}) {
            assertThatThrownBy(() -> RoomForUploads.check(full, film, 3, 2 * GIGABYTE))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problems.NOT_YET));
        }
    }
}
