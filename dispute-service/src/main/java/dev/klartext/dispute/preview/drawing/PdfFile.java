package dev.klartext.dispute.preview.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF; scripts and links in it are not run. */
final class PdfFile {

    /** Further pages are read in the PDF itself. */
    static final int MOST_PAGES = 50;

    private static final long MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private PdfFile() {}

    static void draw(Request request, Easel easel) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(request.file().toFile(), MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
            easel.say(new Answer.Pages(document.getNumberOfPages()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int last = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = request.firstPage(); page <= last; page++) {
                BufferedImage drawn = renderer.renderImage(page - 1, scale(document, page), ImageType.RGB);
                easel.put(page, Tier.THUMB, easel.put(page, Tier.SCREEN, drawn, true), false);
            }
        }
    }

    /** The longer side, in points of 1/72 inch, becomes as long as a screen shows, however large the page. */
    private static float scale(PDDocument document, int page) {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        return Tier.SCREEN.longest() / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    }
}
