package dev.klartext.intake.wish;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What the history says about the talk over a wish, and who is written to.
 *
 * @param by who speaks
 */
record WishEntries(Grant by, WishRead read) {

    EntryBlock acknowledged() {
        return entry(
                Symbol.DECISION,
                Standing.CONFIRMED,
                Text.of(
                        "%s ist mit der Antwort auf „%s“ einverstanden".formatted(by.name(), wish()),
                        "%s goes along with the answer to “%s”".formatted(by.name(), wish())));
    }

    EntryBlock askedBack(WishWord question, LocalDate due) {
        return entry(
                        Symbol.MESSAGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s fragt nach zu „%s“".formatted(by.name(), wish()),
                                "%s asks about “%s”".formatted(by.name(), wish())))
                .detailed(Text.same(question.words()))
                .opening(new PointOpened(
                        question.pointId(),
                        Side.AGENCY,
                        null,
                        read.frozen().agency(),
                        Text.of(
                                "Frage zu „%s“ beantworten".formatted(wish()),
                                "Answer the question about “%s”".formatted(wish())),
                        due,
                        link()))
                .notifying(new Notice(
                        read.sent().sentBy(),
                        Text.of(
                                "Frage von %s: %s".formatted(by.name(), wish()),
                                "A question from %s: %s".formatted(by.name(), wish())),
                        Text.of(
                                "%s fragt zu „%s“:%n%n%s".formatted(by.name(), wish(), question.words()),
                                "%s asks about “%s”:%n%n%s".formatted(by.name(), wish(), question.words())),
                        Text.of("Antworten", "Answer"),
                        link()));
    }

    EntryBlock answered(WishWord question, WishWord answer) {
        return entry(
                        Symbol.MESSAGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat die Frage zu „%s“ beantwortet".formatted(by.name(), wish()),
                                "%s answered the question about “%s”".formatted(by.name(), wish())))
                .detailed(Text.same(answer.words()))
                .closing(List.of(question.pointId()))
                .notifying(new Notice(
                        question.saidBy(),
                        Text.of(
                                "Antwort auf Ihre Frage: %s".formatted(wish()),
                                "The answer to your question: %s".formatted(wish())),
                        Text.of(
                                """
                                Guten Tag %s,

                                Sie hatten gefragt:
                                %s

                                Unsere Antwort:
                                %s

                                Herzliche Grüße
                                %s, %s""".formatted(
                                                question.saidByName(),
                                                question.words(),
                                                answer.words(),
                                                by.name(),
                                                read.frozen().agency()),
                                """
                                Hello %s,

                                you had asked:
                                %s

                                Our answer:
                                %s

                                Kind regards
                                %s, %s""".formatted(
                                                question.saidByName(),
                                                question.words(),
                                                answer.words(),
                                                by.name(),
                                                read.frozen().agency())),
                        Text.of("Auftrag lesen", "Read the order"),
                        link()));
    }

    private EntryBlock entry(Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, standing, by.actor(), sentence, link());
    }

    private String wish() {
        return read.wish().text();
    }

    private String link() {
        return read.sent().link(read.frozen());
    }
}
