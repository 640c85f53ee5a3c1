package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.LongDay;
import dev.klartext.dispute.result.WhoDecides;

/**
 * The mails about a restated round, written as by the person who acts.
 *
 * @param draft which version it is about
 */
record RevisionMail(Grant by, Text draft, String link) {

    /** The text with its items, as it stands in the history too. */
    Text restated(Restatement sent) {
        Text items = new ItemWords(sent.items(), sent.currency()).text();
        return items == null
                ? Text.same(sent.words())
                : Text.of(sent.words() + "\n\n" + items.de(), sent.words() + "\n\n" + items.en());
    }

    Notice toDecider(WhoDecides.Person person, Restatement sent) {
        Text day = LongDay.of(sent.dueOn());
        Text said = restated(sent);
        Text body = Text.of(
                """
                Guten Tag %s,

                bitte sagen Sie mir bis %s, ob wir Sie zu %s richtig verstanden haben. Zu jedem Punkt genügt ein Ja oder \
                ein Satz.

                %s

                Alles andere aus Ihren Anmerkungen machen wir einfach. Ein Zusatzwunsch wird erst bestellt, wenn Sie den \
                Nachtrag dazu erteilen; ohne Antwort gilt nichts als vereinbart.

                Herzliche Grüße
                %s, %s""".formatted(person.name(), day.de(), draft.de(), said.de(), by.name(), by.agencyName()),
                """
                Hello %s,

                please tell me by %s whether we understood you right about %s. A yes or one sentence to each item is \
                enough.

                %s

                Everything else of your remarks we simply do. An extra wish is ordered only when you sign the addendum \
                for it; without an answer nothing counts as agreed.

                Kind regards
                %s, %s""".formatted(person.name(), day.en(), draft.en(), said.en(), by.name(), by.agencyName()));
        return new Notice(
                person.personId(),
                Text.of(
                        "Haben wir Sie richtig verstanden? " + draft.de(),
                        "Did we understand you right? " + draft.en()),
                body,
                Text.of("Lesen und antworten", "Read and answer"),
                link);
    }

    Notice agreed(Restatement answered) {
        return toSender(
                answered,
                Text.of(by.name() + " sagt ja: " + draft.de(), by.name() + " says yes: " + draft.en()),
                Text.of(
                        by.name() + " hat allem zugestimmt, was Sie zu " + draft.de()
                                + " zusammengefasst haben. Sie können loslegen.\n\n"
                                + restated(answered).de(),
                        by.name() + " agreed to all that you restated about " + draft.en() + ". You can begin.\n\n"
                                + restated(answered).en()));
    }

    Notice objected(Restatement answered) {
        Text words = new ObjectionWords(answered).text();
        Text day = LongDay.of(answered.answer().agencyDueOn());
        return toSender(
                answered,
                Text.of(
                        by.name() + " meint es anders: " + draft.de(),
                        by.name() + " means it differently: " + draft.en()),
                Text.of(
                        "Bitte fassen Sie bis " + day.de() + " neu zusammen, was " + by.name() + " zu " + draft.de()
                                + " möchte, oder rufen Sie an.\n\n" + words.de(),
                        "Please restate by " + day.en() + " what " + by.name() + " wishes about " + draft.en()
                                + ", or give a call.\n\n" + words.en()));
    }

    private Notice toSender(Restatement answered, Text subject, Text body) {
        return new Notice(answered.sentBy(), subject, body, Text.of("Antwort ansehen", "See the answer"), link);
    }
}
