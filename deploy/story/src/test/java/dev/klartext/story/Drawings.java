package dev.klartext.story;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The drafts that Nadja shows: a bakery's home page as a picture, and its texts as a PDF. */
public final class Drawings {
    private static final Color CREAM = new Color(0xfaf3e6);
    private static final Color CRUST = new Color(0x8a4b1f);
    private static final Color INK = new Color(0x2d211a);

    private Drawings() {}

    /** A picture of the home page, 1200 by 800 pixels; each version has another headline. */
    public static byte[] homePage(String headline, String hours) {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = image.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(draw, CREAM, 0, 0, 1200, 800);
        fill(draw, CRUST, 0, 0, 1200, 96);
        write(draw, CREAM, Font.BOLD, 40, "Bäckerei Krume", 60, 62);
        write(draw, INK, Font.BOLD, 64, headline, 60, 220);
        write(draw, INK, Font.PLAIN, 34, hours, 60, 290);
        for (int loaf = 0; loaf < 3; loaf++) {
            draw.setColor(new Color(0xd9a066).darker());
            draw.fillRoundRect(60 + loaf * 370, 400, 330, 300, 150, 200);
            draw.setColor(new Color(0xf1cf9c));
            draw.fillRoundRect(85 + loaf * 370, 425, 280, 120, 90, 90);
        }
        draw.dispose();
        return png(image);
    }

    static byte[] texts(String text) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 18);
                content.newLineAtOffset(70, 760);
                content.showText(text);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path directory, String name, byte[] bytes) {
        try {
            return Files.write(Files.createDirectories(directory).resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Graphics2D draw, Color color, int x, int y, int width, int height) {
        draw.setColor(color);
        draw.fillRect(x, y, width, height);
    }

    private static void write(Graphics2D draw, Color color, int style, int size, String text, int x, int y) {
        draw.setColor(color);
        draw.setFont(new Font(Font.SANS_SERIF, style, size));
        draw.drawString(text, x, y);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
