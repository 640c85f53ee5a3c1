package dev.klartext.communication.entry;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.LogKind;
import java.util.List;

/** What kind of line an entry is. Short words in code, since they stand in every leaf. */
public enum EntryKind {
    /** Somebody called. */
    CALL,
    /** People met. */
    MEETING,
    /** A chat message or a mail went to or fro. */
    MESSAGE,
    /** A letter went to or fro. */
    LETTER,
    /** Somebody tried to reach somebody. */
    ATTEMPT,
    /** Anything else that somebody wants to have in the history. */
    COMMENT,
    /** An internal note of the agency, in a log of its own. */
    NOTE,
    /** Something that happened in Klartext; never typed. */
    EVENT;

    /** Whether a person may type an entry of this kind. */
    public boolean typed() {
        return this != EVENT;
    }

    public LogKind log() {
        return this == NOTE ? LogKind.INTERNAL : LogKind.SHARED;
    }

    /** The ways over which it can happen, the usual one first; none where the kind says it all. */
    public List<Channel> channels() {
        return switch (this) {
            case CALL -> List.of(Channel.PHONE, Channel.VIDEO);
            case MEETING -> List.of(Channel.IN_PERSON, Channel.VIDEO);
            case MESSAGE -> List.of(Channel.CHAT, Channel.MAIL);
            case ATTEMPT -> List.of(Channel.PHONE, Channel.MAIL, Channel.CHAT, Channel.IN_PERSON);
            case LETTER, COMMENT, NOTE, EVENT -> List.of();
        };
    }

    /**
     * The words above what a person typed.
     *
     * @param with whom it was with; null if nobody was named
     */
    Text heading(String with) {
        return switch (this) {
            case CALL -> with("Anruf", "Call", with);
            case MEETING -> with("Treffen", "Meeting", with);
            case MESSAGE -> with("Nachrichten", "Messages", with);
            case LETTER -> with("Briefwechsel", "Letters", with);
            case ATTEMPT ->
                with == null
                        ? Text.of("Nicht erreicht", "Not reached")
                        : Text.of(with + " nicht erreicht", with + " not reached");
            case COMMENT -> Text.of("Anmerkung", "Comment");
            case NOTE -> Text.of("Interne Notiz", "Internal note");
            case EVENT -> throw new IllegalArgumentException("an event brings its own sentence");
        };
    }

    private static Text with(String de, String en, String with) {
        return with == null ? Text.of(de, en) : Text.of(de + " mit " + with, en + " with " + with);
    }
}
