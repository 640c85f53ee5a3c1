package dev.klartext.chassis.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a file a request wants (RFC 9110, 14): one range of bytes; anything else is answered with the whole. */
final class WantedRange {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

    private WantedRange() {}

    /**
     * The range to ask the store for; null for the whole.
     *
     * @param ifRange the file as the reader has it: a part of another one is of no use
     */
    static String of(String range, String ifRange, String etag) {
        if (range == null || (ifRange != null && !ifRange.equals(etag))) {
            return null;
        }
        Matcher asked = ONE.matcher(range.replace(" ", ""));
        if (!asked.matches() || (asked.group(1) == null && asked.group(2) == null)) {
            return null;
        }
        boolean backwards = asked.group(1) != null
                && asked.group(2) != null
                && Long.parseLong(asked.group(2)) < Long.parseLong(asked.group(1));
        return backwards ? null : asked.group();
    }
}
