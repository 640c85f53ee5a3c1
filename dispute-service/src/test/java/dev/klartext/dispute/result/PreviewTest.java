package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    @Test
    void the_first_page_of_a_pdf_can_be_looked_at_on_a_phone() throws IOException {
        Path pdf = file("Texte.pdf", SampleFiles.pdf("Brot, das Zeit bekommen hat"));
        BufferedImage page =
                ImageIO.read(Preview.ofPage(PdfPage.first(pdf)).large().toFile());
        assertThat(page.getHeight()).isBetween(Preview.LARGE - 1, Preview.LARGE);
        assertThat(darkPixels(page)).as("its words are drawn").isGreaterThan(100);
    }

    @Test
    void a_heavy_picture_gets_a_light_one() throws IOException {
        Path picture = file("Foto.png", SampleFiles.noise(2400, 1200));
        Preview preview = Preview.ofPicture(Picture.read(picture, Preview.LARGE), "image/png", picture);
        assertThat(ImageIO.read(preview.large().toFile()).getWidth()).isEqualTo(Preview.LARGE);
    }

    @Test
    void a_light_picture_is_shown_as_it_is() throws IOException {
        Path picture = file("Startseite.png", SampleFiles.png(800, 600));
        Preview preview = Preview.ofPicture(Picture.read(picture, Preview.LARGE), "image/png", picture);
        assertThat(preview.large()).isNull();
    }

    @Test
    void of_a_hundred_megapixels_only_what_the_screen_needs_is_read() throws IOException {
        Path picture = file("Plakat.png", SampleFiles.png(10_000, 10_000));
        BufferedImage read = Picture.read(picture, Preview.LARGE);
        assertThat(read.getWidth()).isBetween(Preview.LARGE, 3 * Preview.LARGE);
    }

    @Test
    void a_thumbnail_keeps_the_proportions() throws IOException {
        Path picture = file("Banner.png", SampleFiles.png(2000, 500));
        Preview preview = Preview.ofPicture(Picture.read(picture, Preview.LARGE), "image/png", picture);
        BufferedImage thumb = ImageIO.read(preview.thumb().toFile());
        assertThat(thumb.getWidth()).isEqualTo(480);
        assertThat(thumb.getHeight()).isEqualTo(120);
    }

    @Test
    void a_damaged_pdf_has_no_preview() throws IOException {
        Path pdf = file("kaputt.pdf", "%PDF-1.7 und dann nichts".getBytes());
        assertThatThrownBy(() -> PdfPage.first(pdf)).isInstanceOf(IOException.class);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static long darkPixels(BufferedImage page) {
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    dark++;
                }
            }
        }
        return dark;
    }
}
