package dev.klartext.dispute.review;

import dev.klartext.dispute.result.Paths;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was just saved, said in place on the page that follows.
 *
 * @param what {@code shown}, {@code changes}, {@code approved}, {@code handed-in}, {@code kept}, {@code delegated} or
 *     {@code revoked}
 * @param history link to the history, which waits until the new entry has arrived there
 */
public record Saved(String what, String history) {

    private static final Pattern POSITION = Pattern.compile("dispute:[0-9a-f-]{36}:\\d{1,9}:\\d{1,18}");

    /** Null when nothing was saved; an event that is none of ours leads to the history without waiting. */
    static Saved of(UUID project, String what, String event) {
        if (what == null) {
            return null;
        }
        String link = Paths.history(project);
        boolean known = event != null && POSITION.matcher(event).matches();
        return new Saved(what, known ? link + "?after=" + event : link);
    }

    public boolean shown() {
        return "shown".equals(what);
    }

    public boolean approved() {
        return "approved".equals(what);
    }

    public boolean changes() {
        return "changes".equals(what);
    }

    public boolean handedIn() {
        return "handed-in".equals(what);
    }

    public boolean delegated() {
        return "delegated".equals(what);
    }

    public boolean revoked() {
        return "revoked".equals(what);
    }

    /** Whether it stands in the history, too; what a person keeps for themselves does not. */
    public boolean told() {
        return !handedIn() && !"kept".equals(what);
    }
}
