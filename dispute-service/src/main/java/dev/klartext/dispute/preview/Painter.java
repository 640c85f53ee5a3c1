package dev.klartext.dispute.preview;

import dev.klartext.dispute.preview.drawing.Answer;
import dev.klartext.dispute.preview.drawing.DrawingProcess;
import dev.klartext.dispute.preview.drawing.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The drawing process as this service sees it. One process draws many files (to start one takes half a second); it is killed
 * when a file makes it slow or large, and the next file gets a new one.
 */
final class Painter implements AutoCloseable {

    /** Milliseconds between two looks at its memory. */
    private static final long WATCH = 200;

    private static final String ENDED = "";
    private static final long PAGE = 4096;

    private final PreviewConfig config;
    private final Process process;
    private final PrintStream requests;
    private volatile boolean closed;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** Where the files to draw and the pictures lie; gone when the painter is closed. */
    private final Path folder;

    Painter(PreviewConfig config) {
        this.config = config;
        try {
            folder = Files.createTempDirectory("previews");
            ProcessBuilder start = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT);
            // Passwords of the service stand in its environment.
            start.environment().clear();
            process = start.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + config.heap().asLongValue(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                PainterClassPath.find(),
                DrawingProcess.class.getName());
    }

    long pid() {
        return process.pid();
    }

    Path folder() {
        return folder;
    }

    /** Has a file drawn and hands on each answer as it comes, {@link Answer.Done} or {@link Answer.Nothing} last. */
    void draw(Request request, Consumer<Answer> taker) {
        requests.println(request.line());
        Instant end = Instant.now().plus(config.timeLimit());
        Answer answer;
        do {
            answer = next(end);
            taker.accept(answer);
        } while (!(answer instanceof Answer.Done) && !(answer instanceof Answer.Nothing));
    }

    private Answer next(Instant end) {
        Instant silent = Instant.now().plus(config.patience());
        Instant until = silent.isBefore(end) ? silent : end;
        try {
            while (Instant.now().isBefore(until)) {
                String line = answers.poll(WATCH, TimeUnit.MILLISECONDS);
                if (closed) {
                    throw new IllegalStateException("The service ends");
                }
                if (ENDED.equals(line)) {
                    throw failed("it ended with " + process.waitFor());
                }
                if (line != null) {
                    return answer(line);
                }
                if (memory() > config.memory().asLongValue()) {
                    throw failed("it took more than " + config.memory().asLongValue() + " bytes");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service ends", e);
        }
        throw failed("it took too long");
    }

    /** A machine at its end says its last words among the answers. */
    private Answer answer(String line) {
        try {
            return Answer.of(line);
        } catch (IllegalArgumentException e) {
            throw failed("it said: " + line);
        }
    }

    private PainterFailed failed(String reason) {
        close();
        return new PainterFailed(reason);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(answers::add);
        } catch (IOException | UncheckedIOException e) {
            // It was killed in the middle of a line.
        } finally {
            answers.add(ENDED);
        }
    }

    /** Resident bytes as Linux tells them; elsewhere only the heap is limited. */
    private long memory() {
        try {
            String[] pages = Files.readString(Path.of("/proc", Long.toString(pid()), "statm"))
                    .split(" ");
            return Long.parseLong(pages[1]) * PAGE;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // Somebody else tidied up.
        }
    }
}
