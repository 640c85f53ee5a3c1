package dev.klartext.chassis.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What makes an event part of the history: from this block alone the entry, the open points and the mails are made, by a
 * service that need not know the event's type.
 *
 * @param by who did it; mails go out under this name
 * @param details what was said at greater length, absent if the sentence says it all
 * @param link path of the page that shows it, absent if there is none
 * @param closes ids of open points that are settled by this; unknown ones are passed over
 * @param deliverable the one deliverable that it is about, absent if it is about none or several
 * @param identified how who decided was identified: the outbox adds it where the event is marked as decided; absent for all
 *     else, and where the login does not tell it
 */
public record EntryBlock(
        Audience audience,
        Symbol symbol,
        Standing standing,
        Actor by,
        Text sentence,
        Text details,
        String link,
        List<PointOpened> opens,
        List<UUID> closes,
        List<Notice> notices,
        @JsonInclude(JsonInclude.Include.NON_NULL) NamedDeliverable deliverable,
        @JsonInclude(JsonInclude.Include.NON_NULL) Identified identified) {

    public EntryBlock {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(sentence, "sentence");
        opens = opens == null ? List.of() : List.copyOf(opens);
        closes = closes == null ? List.of() : List.copyOf(closes);
        notices = notices == null ? List.of() : List.copyOf(notices);
    }

    /** An entry that only tells: no points, no mails. */
    public static EntryBlock telling(
            Audience audience, Symbol symbol, Standing standing, Actor by, Text sentence, String link) {
        return new EntryBlock(
                audience, symbol, standing, by, sentence, null, link, List.of(), List.of(), List.of(), null, null);
    }

    public EntryBlock opening(PointOpened... points) {
        return with(details, List.of(points), closes, notices, deliverable);
    }

    public EntryBlock closing(List<UUID> points) {
        return with(details, opens, points, notices, deliverable);
    }

    public EntryBlock notifying(Notice... people) {
        return with(details, opens, closes, List.of(people), deliverable);
    }

    public EntryBlock detailed(Text words) {
        return with(words, opens, closes, notices, deliverable);
    }

    /** @param concerned null if it is about none or several */
    public EntryBlock about(NamedDeliverable concerned) {
        return with(details, opens, closes, notices, concerned);
    }

    private EntryBlock with(
            Text words, List<PointOpened> opened, List<UUID> closed, List<Notice> people, NamedDeliverable concerned) {
        return new EntryBlock(
                audience, symbol, standing, by, sentence, words, link, opened, closed, people, concerned, identified);
    }
}
