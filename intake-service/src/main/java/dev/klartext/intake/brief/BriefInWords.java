package dev.klartext.intake.brief;

import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.wish.Wish;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A frozen brief as plain text for mails, in paragraphs.
 *
 * @param legalTexts what a consumer reads, none for a business
 */
public record BriefInWords(Brief brief, Totals totals, List<ConsumerText> legalTexts, Locale locale) {

    static BriefInWords of(FrozenBrief frozen, Locale locale) {
        return new BriefInWords(frozen.brief(), frozen.totals(), frozen.textsForConsumer(), locale);
    }

    /** What it is about in short: goals, deliverables, price. */
    String summary() {
        return paragraphs(goals(), deliverables(each -> priced(each)), sum());
    }

    /** Everything that was frozen: what needs text form stands in the mail itself. */
    public String full() {
        return paragraphs(
                goals(),
                deliverables(each -> priced(each) + conditions(each)),
                sum(),
                list(
                        Text.of("Ihre Wünsche und unsere Antworten", "Your wishes and our answers"),
                        brief.wishes(),
                        this::wish),
                list(Text.of("Das brauchen wir von Ihnen", "What we need from you"), brief.supplies(), this::supply),
                list(
                        Text.of("Termine", "Dates"),
                        brief.dates(),
                        date -> date.text() + ": " + say(SaidDay.of(date.on()))),
                list(Text.of("Nicht dabei", "Not included"), brief.exclusions(), words -> words),
                textsForConsumer());
    }

    /** What a consumer is to have on paper after the order (BGB 312f), word by word. */
    private String textsForConsumer() {
        return legalTexts.stream()
                .map(each -> say(each.title()) + ":\n" + each.text())
                .collect(Collectors.joining("\n\n"));
    }

    private String goals() {
        return list(Text.of("Wozu", "What it is for"), brief.goals(), Goal::text);
    }

    private String deliverables(Function<Deliverable, String> read) {
        return list(Text.of("Was wir tun", "What we do"), brief.deliverables(), read);
    }

    private String priced(Deliverable each) {
        return each.title() + ": " + Readable.money(each.netPrice(), locale);
    }

    private String conditions(Deliverable each) {
        String kind = say(
                each.contractType() == ContractType.WORK
                        ? Text.of(
                                "Werk, am Ende steht ein Ergebnis, das Sie abnehmen",
                                "work, at the end there is a result that you accept")
                        : Text.of("Dienst, sorgfältige Arbeit nach Absprache", "service, careful work as agreed"));
        String rounds = each.includedRounds() == 0
                ? ""
                : "; " + say(Text.of("Korrekturrunden inklusive: ", "included rounds of changes: "))
                        + each.includedRounds();
        String further = each.furtherRoundPrice() == null
                ? ""
                : "; "
                        + say(Text.of(
                                "jede weitere Runde %s netto"
                                        .formatted(Readable.money(each.furtherRoundPrice(), locale)),
                                "each further round %s net"
                                        .formatted(Readable.money(each.furtherRoundPrice(), locale))));
        String criteria = each.criteria().isEmpty()
                ? ""
                : "; " + say(Text.of("fertig, wenn: ", "done when: ")) + String.join(", ", each.criteria());
        return " (" + kind + rounds + further + criteria + ")";
    }

    private String wish(Wish wish) {
        String reason = wish.reason() == null ? "" : ". " + wish.reason();
        String instead = wish.alternative() == null
                ? ""
                : ". " + say(Text.of("Stattdessen: ", "Instead: ")) + wish.alternative();
        return wish.text() + ": " + say(Readable.answer(wish.answer())) + reason + instead;
    }

    private String supply(Supply supply) {
        String from = supply.from() == null ? "" : " (" + supply.from() + ")";
        String until =
                supply.dueOn() == null ? "" : ", " + say(Text.of("bis ", "by ")) + say(SaidDay.of(supply.dueOn()));
        return supply.text() + from + until;
    }

    private String sum() {
        if (brief.vatRate().signum() == 0) {
            String all = Readable.money(totals.gross(), locale);
            return say(Text.of(
                    "Zusammen %s, ohne Umsatzsteuer (§ 19 UStG).".formatted(all),
                    "Total %s, without VAT (UStG section 19).".formatted(all)));
        }
        return say(Text.of(
                "Zusammen %s netto, %s einschließlich Umsatzsteuer."
                        .formatted(Readable.money(totals.net(), locale), Readable.money(totals.gross(), locale)),
                "Total %s net, %s including VAT."
                        .formatted(Readable.money(totals.net(), locale), Readable.money(totals.gross(), locale))));
    }

    private <T> String list(Text heading, List<T> items, Function<T, String> read) {
        return items.isEmpty()
                ? ""
                : say(heading) + ":\n"
                        + items.stream().map(item -> "– " + read.apply(item)).collect(Collectors.joining("\n"));
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String say(Text text) {
        return text.in(locale);
    }
}
