package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.LongDay;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.WhoDecides;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How who decides hears that somebody of their side handed in a part. The agency reads history and mails too: they say that it
 * is there, never what is in it, not even whether there is anything to remark. The point to decide is open already, so that
 * none is opened.
 *
 * @param dueOn until when a decision is asked for
 */
record HandedInEntry(UUID projectId, Result result, String title, WhoDecides decider, String agency, LocalDate dueOn) {

    PartHandedIn handedIn(Actor by, Instant now) {
        Text draft = result.called(title);
        Text looked = Text.of(
                by.name() + " hat sich " + draft.de() + " angesehen", by.name() + " has looked at " + draft.en());
        Text sentence = Text.of(
                looked.de() + "; jetzt entscheidet " + decider.name(),
                looked.en() + "; now " + decider.name() + " decides");
        EntryBlock entry = EntryBlock.telling(
                        Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, by, sentence, link())
                .about(new NamedDeliverable(result.deliverableId(), title))
                .notifying(decider.people().stream()
                        .map(person -> notice(person.personId(), by, looked))
                        .toArray(Notice[]::new));
        return new PartHandedIn(projectId, result.id(), result.version(), by, now, entry);
    }

    private Notice notice(UUID personId, Actor by, Text looked) {
        Text day = LongDay.of(dueOn);
        Text body = Text.of(
                "Was " + by.name() + " dazu sagt, steht für Sie beim Entwurf. " + agency
                        + " liest es erst, wenn Sie es weitergeben.\n\nBitte sehen Sie es sich an und entscheiden Sie bis "
                        + day.de() + ": Sie können den Entwurf freigeben oder schreiben, was anders werden soll.",
                "What " + by.name() + " says about it stands beside the draft for you. " + agency
                        + " reads it only when you pass it on.\n\nPlease look at it and decide by " + day.en()
                        + ": you can approve the draft or write what should be different.");
        return new Notice(personId, looked, body, Text.of("Entwurf ansehen", "Look at the draft"), link());
    }

    private String link() {
        return Paths.draft(projectId, result.id());
    }
}
