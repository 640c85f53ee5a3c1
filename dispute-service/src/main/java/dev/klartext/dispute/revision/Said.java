package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.Paths;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was just saved, said in place on the page that follows.
 *
 * @param what {@code draft}, {@code sent}, {@code agreed}, {@code objected} or {@code ratified}
 * @param event position of the event that came of it; absent for a draft
 * @param history link to the history, which waits until the new entry has arrived there
 */
public record Said(String what, String event, String history) {

    private static final Pattern POSITION = Pattern.compile("dispute:[0-9a-f-]{36}:\\d{1,9}:\\d{1,18}");

    /** Null when nothing was saved; an event that is none of ours is waited for nowhere. */
    static Said of(UUID project, String what, String event) {
        if (what == null) {
            return null;
        }
        boolean known = event != null && POSITION.matcher(event).matches();
        Said said = new Said(what, known ? event : null, null);
        return new Said(what, said.event, said.after(Paths.history(project)));
    }

    /** A page of another service, which waits for the event. */
    String after(String path) {
        return event == null ? path : path + "?after=" + event;
    }

    public boolean is(String word) {
        return what.equals(word);
    }
}
