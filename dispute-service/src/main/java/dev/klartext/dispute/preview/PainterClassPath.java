package dev.klartext.dispute.preview;

import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.psd.PSDImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FileUtil;
import com.twelvemonkeys.lang.StringUtil;
import dev.klartext.dispute.preview.drawing.DrawingProcess;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/**
 * The jars and folders that the drawing process needs, wherever this service was started from: a packaged application has
 * its jars in other places than a test. One class stands for each.
 */
final class PainterClassPath {

    private PainterClassPath() {}

    static String find() {
        return Stream.of(
                        DrawingProcess.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        FontBoxFont.class,
                        LogFactory.class,
                        Logger.class,
                        JPEGImageReaderSpi.class,
                        WebPImageReaderSpi.class,
                        TIFFImageReaderSpi.class,
                        PSDImageReaderSpi.class,
                        ImageReaderBase.class,
                        Directory.class,
                        ImageUtil.class,
                        FileUtil.class,
                        StringUtil.class)
                .map(PainterClassPath::place)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder that a class was loaded from, by the address of its file. */
    private static Path place(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL address = type.getClassLoader().getResource(file);
        String place = address.toString();
        place = place.substring(0, place.length() - file.length());
        if (place.startsWith("jar:")) {
            place = place.substring("jar:".length(), place.lastIndexOf("!/"));
        }
        return Path.of(URI.create(place));
    }
}
