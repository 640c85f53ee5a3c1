package dev.klartext.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Large drafts as photographers and designers show them, each another one. */
final class Portfolio {
    private static final int LINES = 40;

    private Portfolio() {}

    /** 5472 by 3648 pixels, 20 megapixels, with the grain of a photograph. */
    static byte[] photograph(int seed) {
        return jpeg(picture(5472, 3648, seed));
    }

    /** Pages of text, each with a picture of its own. */
    static byte[] booklet(int pages, int seed) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDImageXObject picture =
                        JPEGFactory.createFromByteArray(document, jpeg(picture(1200, 800, seed * pages + i)));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 70, 480, 450, 300);
                    text(content, i);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(PDPageContentStream content, int page) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.setLeading(11);
        content.newLineAtOffset(70, 460);
        for (int line = 0; line < LINES; line++) {
            content.showText("Brot, das Zeit bekommen hat, schmeckt nach Brot. Seite " + page + ", Zeile " + line);
            content.newLine();
        }
        content.endText();
    }

    private static BufferedImage picture(int width, int height, int seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        Graphics2D draw = picture.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < 400; i++) {
            draw.setColor(new Color(random.nextInt(0x1000000)));
            draw.fillOval(
                    random.nextInt(width) - width / 8,
                    random.nextInt(height) - height / 8,
                    1 + random.nextInt(width / 4),
                    1 + random.nextInt(height / 4));
        }
        draw.dispose();
        grain(picture, random);
        return picture;
    }

    private static void grain(BufferedImage picture, Random random) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] ^= random.nextInt() & 0x1f1f1f;
            }
            picture.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
