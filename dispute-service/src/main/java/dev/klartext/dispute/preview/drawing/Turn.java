package dev.klartext.dispute.preview.drawing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How a camera was held: what has to be done to a picture so that it stands upright (EXIF orientation). */
enum Turn {
    NONE("Normal"),
    FLIP_H("FlipH"),
    HALF("Rotate180"),
    FLIP_V("FlipV"),
    /** Along the diagonal from the upper left. */
    TRANSPOSE("FlipVRotate90"),
    RIGHT("Rotate270"),
    /** Along the diagonal from the upper right. */
    TRANSVERSE("FlipHRotate90"),
    LEFT("Rotate90");

    /** The word of Java's neutral metadata, which counts counter-clockwise. */
    private final String word;

    Turn(String word) {
        this.word = word;
    }

    static Turn of(IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return NONE;
        }
        Element tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList found = tree.getElementsByTagName("ImageOrientation");
        if (found.getLength() > 0) {
            String value = ((Element) found.item(0)).getAttribute("value");
            for (Turn turn : values()) {
                if (turn.word.equals(value)) {
                    return turn;
                }
            }
        }
        return NONE;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return this == TRANSPOSE || this == RIGHT || this == TRANSVERSE || this == LEFT;
    }

    BufferedImage upright(BufferedImage picture) {
        if (this == NONE) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage upright =
                new BufferedImage(sideways() ? height : width, sideways() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = upright.createGraphics();
        brush.drawImage(picture, transform(width, height), null);
        brush.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case FLIP_H -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIP_V -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSE -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSE -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
