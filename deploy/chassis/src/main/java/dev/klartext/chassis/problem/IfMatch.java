package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision named by an If-Match header (RFC 9110): who edits says what they have read. */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    public static long revision(String header) {
        if (header == null || header.isBlank()) {
            throw Problems.PRECONDITION_REQUIRED.because(Text.of(
                    "Lesen Sie erst den Stand und senden Sie seinen ETag als If-Match mit, damit niemand die Arbeit eines"
                            + " anderen überschreibt.",
                    "Read the state first and send its ETag as If-Match, so that nobody overwrites somebody else's"
                            + " work."));
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw Problems.STALE.because(
                    Text.of("Dieser If-Match ist kein ETag von uns.", "This If-Match is no ETag of ours."));
        }
        return Long.parseLong(etag.group(1));
    }
}
