package dev.klartext.chassis.files;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Tells a file's type by its first bytes and refuses bytes that are not what the name says. Nothing is ever unpacked. */
public final class FileType {

    /** So many bytes tell the type; Tika looks at no more. */
    public static final int HEAD = 1 << 16;

    private static final Tika BY_BYTES = new Tika();

    private FileType() {}

    /** The type of the bytes; the name may only make it more special (a .docx is a ZIP), never something else. */
    public static String of(String name, byte[] head) {
        MediaType byBytes = MediaType.parse(BY_BYTES.detect(head));
        MediaType byName = MediaType.parse(BY_BYTES.detect(name));
        if (byName.equals(MediaType.OCTET_STREAM) || byName.equals(byBytes) || alike(byBytes, byName)) {
            return byBytes.toString();
        }
        if (MediaTypeRegistry.getDefaultRegistry().isSpecializationOf(byName, byBytes)) {
            return byName.toString();
        }
        throw Problems.WRONG_TYPE.because(Text.of(
                "„" + name + "“ ist innen keine Datei dieser Art (" + byBytes
                        + "). Speichern Sie sie noch einmal unter dem passenden Namen.",
                "“" + name + "” is not such a file inside (" + byBytes
                        + "). Please save it once more under a fitting name."));
    }

    // The bytes tell more than the name: an SVG named .svg is found as XML's child.
    private static boolean alike(MediaType byBytes, MediaType byName) {
        return MediaTypeRegistry.getDefaultRegistry().isSpecializationOf(byBytes, byName);
    }
}
