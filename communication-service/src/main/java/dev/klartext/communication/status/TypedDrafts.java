package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Monday screen sends: the words of each draft on it, and which button was pressed for which of them.
 *
 * @param chosen the drafts that the button is about
 * @param all every draft that stood on the screen
 */
record TypedDrafts(Action action, List<Typed> chosen, List<Typed> all) {

    private static final String WORDS = "words-";
    private static final String ETAG = "etag-";
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})-\\d{1,9}\"");

    /** What a button does. */
    enum Action {
        SEND,
        SAVE,
        ANEW;

        String field() {
            return name().toLowerCase();
        }
    }

    /**
     * One draft as it stood on the screen.
     *
     * @param etag of the draft that was read
     */
    record Typed(UUID projectId, String etag, String words) {

        /** Which note the sender meant. */
        int number() {
            Matcher parts = FORM.matcher(etag);
            if (!parts.matches()) {
                throw Gate.notFound();
            }
            return Integer.parseInt(parts.group(1));
        }
    }

    static TypedDrafts of(MultivaluedMap<String, String> form) {
        List<Typed> all = form.keySet().stream()
                .filter(field -> field.startsWith(ETAG))
                .map(field -> field.substring(ETAG.length()))
                .map(id -> new Typed(uuid(id), form.getFirst(ETAG + id), form.getFirst(WORDS + id)))
                .toList();
        for (Action action : Action.values()) {
            String which = form.getFirst(action.field());
            if (which != null) {
                return new TypedDrafts(action, chosen(all, which), all);
            }
        }
        throw Gate.notFound();
    }

    private static List<Typed> chosen(List<Typed> all, String which) {
        return which.equals("all")
                ? all
                : all.stream()
                        .filter(typed -> typed.projectId().toString().equals(which))
                        .toList();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Gate.notFound();
        }
    }
}
