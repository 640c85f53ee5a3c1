package dev.klartext.dispute.preview.drawing;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/**
 * A process that does nothing but draw, so that a file made to harm harms only it: it knows neither database nor store nor
 * secrets, has little memory, and may be killed at any time.
 *
 * <p>It reads one {@link Request} a line and writes one {@link Answer} a line. It ends with the one who started it: at the
 * end of its input, also while it draws.
 */
public final class DrawingProcess {

    private DrawingProcess() {}

    public static void main(String[] none) throws IOException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // Whatever a library prints is no answer.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.SEVERE);
        ImageIO.setUseCache(false);
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> drawAll(requests, answers));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            requests.add(line);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void drawAll(BlockingQueue<String> requests, PrintStream answers) {
        try {
            while (true) {
                draw(Request.of(requests.take()), answer -> answers.println(answer.line()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // Nothing can be trusted after an error of the machine; the next request meets a new process.
            Runtime.getRuntime().halt(1);
        }
    }

    /** Draws one file. An error other than an exception is for the caller: it may be the end of this process. */
    static void draw(Request request, Consumer<Answer> answers) {
        Easel easel = new Easel(request.folder(), answers);
        try {
            if ("application/pdf".equals(request.mediaType())) {
                PdfFile.draw(request, easel);
            } else {
                PictureFile.draw(request, easel);
            }
            answers.accept(new Answer.Done());
        } catch (NotDrawable | IOException | RuntimeException e) {
            answers.accept(new Answer.Nothing(e.toString()));
        }
    }
}
