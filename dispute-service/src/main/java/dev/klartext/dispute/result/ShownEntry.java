package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the history and the client hear of a new draft: who showed what, why it is as it is, and what is asked until when. */
record ShownEntry(
        UUID projectId,
        UUID resultId,
        String title,
        int version,
        String why,
        Actor by,
        Decider decider,
        UUID pointId,
        LocalDate dueOn,
        List<UUID> closes) {

    EntryBlock block() {
        EntryBlock told = EntryBlock.telling(
                        Audience.PARTIES, Symbol.DRAFT, Standing.ONE_SIDED, by, sentence(), link())
                .detailed(Text.of("Warum so: " + why, "Why this way: " + why))
                .opening(point())
                .closing(closes);
        return decider.personId() == null ? told : told.notifying(notice());
    }

    private Text sentence() {
        return Text.of(
                by.name() + " hat „" + title + "“, Version " + version + ", gezeigt",
                by.name() + " showed “" + title + "”, version " + version);
    }

    private PointOpened point() {
        Text ask = Text.of(
                "„" + title + "“, Version " + version + " ansehen: Erreicht das Ihr Ziel?",
                "Look at “" + title + "”, version " + version + ": does it reach your goal?");
        return new PointOpened(pointId, Side.CLIENT, decider.personId(), decider.name(), ask, dueOn, link());
    }

    private Notice notice() {
        Text day = LongDay.of(dueOn);
        Text subject = Text.of(
                "„" + title + "“, Version " + version + ": Erreicht das Ihr Ziel?",
                "“" + title + "”, version " + version + ": does it reach your goal?");
        Text body = Text.of(
                """
                Version %d von „%s“ ist fertig zum Ansehen. Bitte schauen Sie bis %s darauf und sagen mir, ob sie \
                Ihr Ziel erreicht.

                Warum so: %s

                Sie können den Entwurf freigeben oder schreiben, was anders werden soll. Beides geht auf einer Seite, \
                auch am Handy.""".formatted(version, title, day.de(), why),
                """
                Version %d of “%s” is ready for you to look at. Please have a look by %s and tell me whether it reaches \
                your goal.

                Why this way: %s

                You can approve the draft or write what should be different. Both is done on one page, on a phone too.\
                """.formatted(version, title, day.en(), why));
        return new Notice(decider.personId(), subject, body, Text.of("Entwurf ansehen", "Look at the draft"), link());
    }

    private String link() {
        return Paths.draft(projectId, resultId);
    }
}
