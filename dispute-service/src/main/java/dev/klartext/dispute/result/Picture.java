package dev.klartext.dispute.result;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Reads pictures without taking more memory than they need on the screen, makes them smaller, writes them. */
final class Picture {

    private static final float JPEG_QUALITY = 0.85f;

    private Picture() {}

    /**
     * Reads a picture so that its longer side keeps at least twice the wanted pixels: of a 100-megapixel photograph only
     * every n-th pixel is kept.
     */
    static BufferedImage read(Path file, int wanted) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader for this kind of picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * wanted));
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, sparse);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture on white, its longer side at most so many pixels. */
    static BufferedImage shrink(BufferedImage picture, int longest) {
        double scale = Math.min(1, longest / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return small;
    }

    static Path writePng(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("preview", ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    static Path writeJpeg(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("preview", ".jpg");
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
        return file;
    }
}
