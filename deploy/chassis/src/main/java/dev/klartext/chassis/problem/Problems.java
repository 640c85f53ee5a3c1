package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;
import java.net.URI;

/**
 * Every kind of refusal, once: the type and status of its RFC 9457 problem, its title, and in the comment what the caller
 * should do. The sentence for the case at hand is given where it is thrown.
 */
public enum Problems {
    /** Correct the named fields and send again. */
    INVALID(400, "Das fehlt noch oder stimmt nicht", "Something is missing or not right"),
    /** Log in and send again. */
    UNAUTHENTICATED(401, "Bitte melden Sie sich an", "Please log in"),
    /** Ask somebody who may; the detail says who. */
    FORBIDDEN(403, "Das dürfen Sie hier nicht", "You may not do this here"),
    /** Log in once more and send again. */
    LOGIN_TOO_OLD(403, "Bitte melden Sie sich noch einmal an", "Please log in once more"),
    /** Check the address; what is not yours looks as if it did not exist. */
    NOT_FOUND(404, "Hier ist nichts für Sie zu sehen", "There is nothing for you to see here"),
    /** Read the current state; somebody was faster, or the thing is settled. */
    CONFLICT(409, "Das ist schon entschieden oder hat sich geändert", "This is settled or has changed"),
    /** Do first what the detail names. */
    NOT_YET(409, "Das geht noch nicht", "Not possible yet"),
    /** Keep what you wrote and try again later: the project's record does not fit its stored checkpoint, ops has to look. */
    RECORD_STOPPED(409, "Der Verlauf nimmt gerade nichts auf", "The history takes nothing right now"),
    /** Ask for a new link. */
    GONE(410, "Dieser Link gilt nicht mehr", "This link is no longer valid"),
    /** Read again, apply your change to what you read, and send it with the new ETag. */
    STALE(412, "Inzwischen hat sich etwas geändert", "Something has changed meanwhile"),
    /** Send a smaller file. */
    TOO_LARGE(413, "Das ist zu groß", "This is too large"),
    /** Send a file of a kind that we take, under its true name. */
    WRONG_TYPE(415, "Diese Art von Datei nehmen wir nicht", "We do not take this kind of file"),
    /** Ask for bytes that the file has. */
    NO_SUCH_PART(416, "Diesen Teil hat die Datei nicht", "The file has no such part"),
    /** Use a new Idempotency-Key for a new request. */
    KEY_REUSED(422, "Dieser Idempotency-Key gehört zu einer anderen Anfrage", "This Idempotency-Key was used before"),
    /** Send If-Match with the ETag that you read. */
    PRECONDITION_REQUIRED(428, "Bitte mit If-Match senden", "Please send If-Match"),
    /** Wait a little and try again. */
    TOO_MANY(429, "Das ging etwas zu schnell", "That was a little too fast"),
    /** Try again in a moment. */
    UNAVAILABLE(503, "Gerade nicht erreichbar", "Not reachable right now");

    private final int status;
    private final Text title;

    Problems(int status, String de, String en) {
        this.status = status;
        this.title = Text.of(de, en);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** The problem's type: a name, not an address to open. */
    public URI type() {
        return URI.create("urn:klartext:problem:" + name().toLowerCase().replace('_', '-'));
    }

    /** The exception to throw, with a sentence that says what happened and what to do. */
    public Problem because(Text sentence) {
        return new Problem(this, sentence);
    }
}
