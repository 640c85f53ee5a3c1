package dev.klartext.dispute.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.dispute.preview.drawing.Answer;
import dev.klartext.dispute.preview.drawing.Request;
import dev.klartext.dispute.preview.drawing.Samples;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The process that draws, as it is started in a packaged service as well. */
class PainterTest {

    @Test
    void one_process_draws_many_files_also_a_hundred_megapixels() throws IOException {
        try (Painter painter = painter(Map.of())) {
            assertThat(draw(painter, "image/webp", Samples.WEBP)).last().isInstanceOf(Answer.Done.class);
            assertThat(draw(painter, "image/png", Samples.blackPng(10_000, 10_000)))
                    .last()
                    .isInstanceOf(Answer.Done.class);
            assertThat(draw(painter, "application/pdf", Samples.pdfWithScript()))
                    .last()
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void one_that_is_killed_while_it_draws_is_told_and_leaves_nothing_behind() throws IOException {
        Painter painter = painter(Map.of());
        Request request = request(painter, "application/pdf", Samples.pdf(6));
        assertThatThrownBy(() -> painter.draw(request, answer -> {
                    if (answer instanceof Answer.Drawn) {
                        ProcessHandle.of(painter.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    }
                }))
                .isInstanceOf(PainterFailed.class);
        assertThat(painter.folder()).doesNotExist();
    }

    @Test
    void one_that_takes_too_long_is_killed() throws IOException {
        failsAtLargeFile(Map.of("klartext.previews.patience", "1ms"));
    }

    @Test
    void one_that_takes_too_much_memory_is_killed() throws IOException {
        failsAtLargeFile(Map.of("klartext.previews.memory", "1M"));
    }

    @Test
    void one_whose_heap_is_full_ends_by_itself() throws IOException {
        failsAtLargeFile(Map.of("klartext.previews.heap", "16M"));
    }

    private static void failsAtLargeFile(Map<String, String> settings) throws IOException {
        Painter painter = painter(settings);
        Request request = request(painter, "image/png", Samples.blackPng(10_000, 10_000));
        assertThatThrownBy(() -> painter.draw(request, answer -> {})).isInstanceOf(PainterFailed.class);
        assertThat(ProcessHandle.of(painter.pid())
                        .map(ProcessHandle::onExit)
                        .map(exit -> exit.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS)
                                .join()))
                .satisfiesAnyOf(
                        gone -> assertThat(gone).isEmpty(),
                        gone -> assertThat(gone.get().isAlive()).isFalse());
    }

    private static List<Answer> draw(Painter painter, String mediaType, byte[] bytes) throws IOException {
        List<Answer> answers = new ArrayList<>();
        painter.draw(request(painter, mediaType, bytes), answers::add);
        return answers;
    }

    private static Request request(Painter painter, String mediaType, byte[] bytes) throws IOException {
        return new Request(Files.write(painter.folder().resolve("file"), bytes), painter.folder(), mediaType, 1);
    }

    private static Painter painter(Map<String, String> settings) {
        return new Painter(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PreviewConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(PreviewConfig.class));
    }
}
