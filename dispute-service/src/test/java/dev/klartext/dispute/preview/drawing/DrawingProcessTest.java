package dev.klartext.dispute.preview.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.dispute.result.SampleFiles;
import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn of a file, without the process around it. */
class DrawingProcessTest {

    @TempDir
    Path folder;

    @Test
    void a_heavy_picture_is_drawn_for_lists_for_screens_and_for_fine_ones() throws IOException {
        List<Answer> answers = draw("image/png", Samples.blackPng(3000, 1500));
        assertThat(answers).last().isInstanceOf(Answer.Done.class);
        assertThat(sizes(answers)).containsExactly("FINE 2560x1280", "SCREEN 1600x800", "THUMB 480x240");
    }

    @Test
    void a_light_picture_is_shown_as_it_is() throws IOException {
        List<Answer> answers = draw("image/png", SampleFiles.png(800, 600));
        assertThat(drawn(answers).getFirst().file()).isEqualTo(folder.resolve("file"));
        assertThat(sizes(answers)).containsExactly("SCREEN 800x600", "THUMB 480x360");
    }

    /** Row and column where the first stored pixel belongs, as EXIF counts orientations. */
    @ParameterizedTest
    @CsvSource({
        "1, 40x20, 0, 0", "2, 40x20, 1, 0", "3, 40x20, 1, 1", "4, 40x20, 0, 1",
        "5, 20x40, 0, 0", "6, 20x40, 1, 0", "7, 20x40, 1, 1", "8, 20x40, 0, 1"
    })
    void a_photograph_stands_upright_however_the_camera_was_held(int orientation, String size, int right, int below)
            throws IOException {
        List<Answer> answers = draw("image/jpeg", Samples.jpeg(40, 20, orientation));
        assertThat(sizes(answers)).containsExactly("SCREEN " + size, "THUMB " + size);
        assertThat(redPart(thumb(answers))).isEqualTo(new Point(right, below));
    }

    @Test
    void of_a_bomb_no_pixel_is_read() throws IOException {
        List<Answer> answers = draw("image/png", Samples.pngBomb());
        assertThat(answers)
                .singleElement()
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.reason()).contains("50000 x 50000"));
    }

    @Test
    void of_a_long_pdf_fifty_pages_are_drawn_and_all_are_counted() throws IOException {
        List<Answer> answers = draw("application/pdf", SampleFiles.pdf("Brot", 51), 49);
        assertThat(answers).first().isEqualTo(new Answer.Pages(51));
        assertThat(answers).last().isInstanceOf(Answer.Done.class);
        assertThat(drawn(answers)).extracting(Answer.Drawn::page).containsExactly(49, 49, 50, 50);
    }

    @Test
    void a_page_can_be_looked_at_on_a_phone() throws IOException {
        List<Answer> answers = draw("application/pdf", SampleFiles.pdf("Brot, das Zeit bekommen hat"));
        Answer.Drawn page = drawn(answers).getFirst();
        assertThat(page.height()).isBetween(Tier.SCREEN.longest() - 1, Tier.SCREEN.longest());
        assertThat(page.mediaType()).isEqualTo("image/png");
        assertThat(darkPixels(ImageIO.read(page.file().toFile())))
                .as("its words are drawn")
                .isGreaterThan(100);
    }

    @Test
    void a_script_in_a_pdf_is_not_run() throws IOException {
        List<Answer> answers = draw("application/pdf", Samples.pdfWithScript());
        assertThat(answers).last().isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_damaged_pdf_has_no_preview() throws IOException {
        List<Answer> answers = draw("application/pdf", "%PDF-1.7 und dann nichts".getBytes(StandardCharsets.UTF_8));
        assertThat(answers).singleElement().isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void a_drawing_of_words_that_may_hold_a_script_has_no_preview() throws IOException {
        List<Answer> answers = draw(
                "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(answers).singleElement().isInstanceOf(Answer.Nothing.class);
    }

    private List<Answer> draw(String mediaType, byte[] bytes) throws IOException {
        return draw(mediaType, bytes, 1);
    }

    private List<Answer> draw(String mediaType, byte[] bytes, int firstPage) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<Answer> answers = new ArrayList<>();
        DrawingProcess.draw(new Request(file, folder, mediaType, firstPage), answers::add);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Answer.of(answer.line())).isEqualTo(answer));
        return answers;
    }

    private static List<Answer.Drawn> drawn(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Drawn.class::isInstance)
                .map(Answer.Drawn.class::cast)
                .toList();
    }

    private static List<String> sizes(List<Answer> answers) {
        return drawn(answers).stream()
                .map(each -> each.tier() + " " + each.width() + "x" + each.height())
                .toList();
    }

    private static BufferedImage thumb(List<Answer> answers) throws IOException {
        return ImageIO.read(drawn(answers).getLast().file().toFile());
    }

    private static Point redPart(BufferedImage picture) {
        for (int right = 0; right < 2; right++) {
            for (int below = 0; below < 2; below++) {
                Color colour = new Color(picture.getRGB(
                        picture.getWidth() * (1 + 2 * right) / 4, picture.getHeight() * (1 + 2 * below) / 4));
                if (colour.getRed() > 200 && colour.getGreen() < 60) {
                    return new Point(right, below);
                }
            }
        }
        throw new AssertionError("Nothing is red");
    }

    private static long darkPixels(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return java.util.Arrays.stream(pixels)
                .filter(pixel -> (pixel & 0xff) < 128)
                .count();
    }
}
