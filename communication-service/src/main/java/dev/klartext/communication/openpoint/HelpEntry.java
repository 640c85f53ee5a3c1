package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the history says when somebody is asked to help with a point, and the mail that asks.
 *
 * @param by the human at the agency who asks; null where nobody but Klartext does
 * @param help id of the helper's own point
 */
record HelpEntry(OpenPoint point, Participant helper, Actor by, UUID help, LocalDate helpBy) {

    EntryBlock block() {
        PointOpened opened =
                new PointOpened(help, helper.side(), helper.personId(), helper.name(), request(), helpBy, path());
        EntryBlock block = EntryBlock.telling(
                        Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, by, sentence(), path())
                .opening(opened);
        boolean writesToThemselves = by != null && by.personId().equals(helper.personId());
        return writesToThemselves ? block : block.notifying(mail());
    }

    /** A person who was reminded twice and decides alone gets a call instead of a third mail. */
    private boolean call() {
        return helper.side() == Side.AGENCY && (point.side() == Side.CLIENT || point.side() == Side.PARTNER);
    }

    private Text request() {
        return call()
                ? Text.of(
                        "%s anrufen: %s".formatted(point.name(), point.textDe()),
                        "Call %s: %s".formatted(point.name(), point.textEn()))
                : Text.of("Bitte helfen: " + point.textDe(), "Please help: " + point.textEn());
    }

    private Text sentence() {
        return call()
                ? Text.of(
                        "%s ruft %s an: %s".formatted(helper.name(), point.name(), point.textDe()),
                        "%s will call %s: %s".formatted(helper.name(), point.name(), point.textEn()))
                : Text.of(
                        "%s ist um Hilfe gebeten: %s".formatted(helper.name(), point.textDe()),
                        "%s was asked to help: %s".formatted(helper.name(), point.textEn()));
    }

    private Notice mail() {
        Text day = SaidDay.of(point.dueOn());
        String from = by == null ? "Klartext" : by.name();
        return new Notice(
                helper.personId(),
                request(),
                Text.of("""
                        Guten Tag %s,

                        können Sie kurz helfen? Bei %s liegt noch: %s (bis %s).

                        Wahrscheinlich ist gerade viel los. Sie können es dort selbst erledigen, an jemand anderen geben oder mir sagen, was es leichter macht.

                        Herzliche Grüße
                        %s""".formatted(helper.name(), point.name(), point.textDe(), day.de(), from), """
                        Hello %s,

                        can you help for a moment? Still with %s: %s (by %s).

                        There is probably a lot going on. You can do it there yourself, hand it to somebody else, or tell me what would make it easier.

                        Kind regards
                        %s""".formatted(
                                helper.name(), point.name(), point.textEn(), day.en(), from)),
                Text.of("Ansehen", "Have a look"),
                path());
    }

    private String path() {
        return PointState.path(point.projectId(), point.id());
    }
}
