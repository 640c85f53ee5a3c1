package dev.klartext.intake.brief;

import dev.klartext.chassis.outbox.EventPosition;
import java.util.UUID;
import java.util.regex.Pattern;

/** The way to the history after something happened here. */
public final class HistoryLink {

    /** A position of ours, as {@link EventPosition#after()} writes it. */
    private static final Pattern OUR_POSITION = Pattern.compile("intake:[0-9a-f-]{36}:\\d{1,9}:\\d{1,18}");

    private HistoryLink() {}

    /** Path of the history, which waits for the position; without a good one it does not wait. */
    public static String of(UUID projectId, String at) {
        String history = "/communication/projects/" + projectId;
        return at != null && OUR_POSITION.matcher(at).matches() ? history + "?after=" + at : history;
    }
}
