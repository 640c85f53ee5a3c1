package dev.klartext.dispute.upload;

import dev.klartext.chassis.files.FileName;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file that is announced.
 *
 * @param size bytes
 * @param modified when the file was changed last, as the browser says it; may be absent
 * @param deliverableId what it is meant for; may be absent
 */
public record NewUpload(String name, long size, String modified, UUID deliverableId) {

    private static final int MAX_MODIFIED = 40;

    /**
     * Reads the headers of tus' creation.
     *
     * @param length {@code Upload-Length}
     * @param metadata {@code Upload-Metadata}: pairs of a key and a Base64 value, with commas between them
     */
    static NewUpload announced(String length, String metadata, long maxSize) {
        Map<String, String> about = about(metadata);
        String name = about.get("filename");
        Violations violations = new Violations();
        violations.required("filename", name, 1000);
        violations.optional("modified", about.get("modified"), MAX_MODIFIED);
        long size = number(length);
        violations.check(
                size >= 0,
                "Upload-Length",
                Text.of("Bitte die Größe der Datei in Bytes nennen.", "Please name the file's size in bytes."));
        violations.throwIfAny();
        String plain = FileName.plain(name);
        if (size == 0) {
            throw Problems.INVALID.because(Text.of("„" + plain + "“ ist leer.", "“" + plain + "” is empty."));
        }
        if (size > maxSize) {
            String limit = maxSize >> 30 == 0 ? (maxSize >> 20) + " MB" : (maxSize >> 30) + " GB";
            throw Problems.TOO_LARGE.because(Text.of(
                    "„" + plain + "“ ist größer als " + limit + ". Teilen Sie die Datei, oder geben Sie einen Link an.",
                    "“" + plain + "” is larger than " + limit + ". Please split the file, or give a link."));
        }
        return new NewUpload(plain, size, about.get("modified"), id(about.get("deliverable")));
    }

    private static Map<String, String> about(String metadata) {
        Map<String, String> about = new HashMap<>();
        for (String pair : metadata == null ? new String[0] : metadata.split(",")) {
            String[] words = pair.strip().split(" ", 2);
            about.put(words[0], words.length == 1 ? "" : text(words[1].strip()));
        }
        return about;
    }

    private static String text(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.INVALID.because(
                    Text.of("Upload-Metadata ist nicht lesbar (Base64).", "Upload-Metadata can't be read (Base64)."));
        }
    }

    private static long number(String length) {
        return length != null && length.matches("\\d{1,15}") ? Long.parseLong(length) : -1;
    }

    private static UUID id(String given) {
        try {
            return given == null || given.isBlank() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw Problems.INVALID.because(
                    Text.of("Als deliverable bitte die id einer Leistung nennen.", "Please name a deliverable's id."));
        }
    }
}
