package dev.klartext.dispute.preview.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes the pictures of one request into its folder and tells of each. */
final class Easel {

    private static final float JPEG_QUALITY = 0.85f;

    /** Bytes up to which a picture with sharp edges (words, lines) stays PNG. */
    private static final long LIGHT = 500_000;

    private final Path folder;
    private final Consumer<Answer> answers;

    Easel(Path folder, Consumer<Answer> answers) {
        this.folder = folder;
        this.answers = answers;
    }

    void say(Answer answer) {
        answers.accept(answer);
    }

    /** Writes the picture in this tier and gives it back, so that the next smaller one is made of it. */
    BufferedImage put(int page, Tier tier, BufferedImage picture, boolean sharp) throws IOException {
        BufferedImage sized = Canvas.shrink(picture, tier.longest());
        Path png = folder.resolve(page + "-" + tier + ".png");
        if (sharp && tier != Tier.THUMB && Canvas.fewColours(sized)) {
            ImageIO.write(sized, "png", png.toFile());
            if (Files.size(png) <= LIGHT) {
                answers.accept(new Answer.Drawn(page, tier, png, "image/png", sized.getWidth(), sized.getHeight()));
                return sized;
            }
            Files.delete(png);
        }
        Path jpeg = folder.resolve(page + "-" + tier + ".jpg");
        writeJpeg(sized, jpeg);
        answers.accept(new Answer.Drawn(page, tier, jpeg, "image/jpeg", sized.getWidth(), sized.getHeight()));
        return sized;
    }

    private static void writeJpeg(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
    }
}
