package dev.klartext.dispute.result;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF; scripts and links in it are not run. */
final class PdfPage {

    private PdfPage() {}

    /** The first page, as wide as a large preview. */
    static BufferedImage first(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, scale(document), ImageType.RGB);
        }
    }

    /** The longer side, in points of 1/72 inch, becomes at most {@value Preview#LARGE} pixels, however large the page. */
    private static float scale(PDDocument document) {
        PDRectangle page = document.getPage(0).getCropBox();
        return Preview.LARGE / Math.max(1, Math.max(page.getWidth(), page.getHeight()));
    }
}
