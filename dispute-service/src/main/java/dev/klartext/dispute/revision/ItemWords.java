package dev.klartext.dispute.revision;

import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Items as mails and the history say them, each in a line with what it means for money and scope. */
record ItemWords(List<RestatedItem> items, String currency) {

    /** All of them; null if there is none. */
    Text text() {
        return items.stream()
                .map(this::line)
                .reduce((first, second) -> Text.of(first.de() + "\n" + second.de(), first.en() + "\n" + second.en()))
                .orElse(null);
    }

    Text line(RestatedItem item) {
        Text said = switch (item.classed()) {
            case MEND -> Text.of("Korrigieren wir: " + item.words(), "We put right: " + item.words());
            case INCLUDED -> Text.of("Inklusive: " + item.words(), "Included: " + item.words());
            case GOODWILL ->
                Text.of(
                        "Kulanz: %s (Wert %s netto, für Sie kostenlos)"
                                .formatted(item.words(), money(item.net(), Locale.GERMANY)),
                        "Goodwill: %s (worth %s net, free of charge for you)"
                                .formatted(item.words(), money(item.net(), Locale.of("en", "IE"))));
            case EXTRA_WISH ->
                Text.of(
                        "Zusatzwunsch: %s, %s netto, %s"
                                .formatted(
                                        item.words(),
                                        money(item.net(), Locale.GERMANY),
                                        days(item).de()),
                        "Extra wish: %s, %s net, %s"
                                .formatted(
                                        item.words(),
                                        money(item.net(), Locale.of("en", "IE")),
                                        days(item).en()));
            case RECOMMENDATION ->
                Text.of("Unsere fachliche Empfehlung: " + item.words(), "Our professional advice: " + item.words());
        };
        return alternative(reason(said, item), item);
    }

    static Text days(RestatedItem item) {
        return switch (item.days()) {
            case 0 -> Text.of("ohne mehr Zeit", "no extra time");
            case 1 -> Text.of("1 Arbeitstag mehr", "1 more working day");
            default -> Text.of(item.days() + " Arbeitstage mehr", item.days() + " more working days");
        };
    }

    private static Text reason(Text said, RestatedItem item) {
        return item.reason() == null
                ? said
                : Text.of(said.de() + ". " + item.reason(), said.en() + ". " + item.reason());
    }

    private static Text alternative(Text said, RestatedItem item) {
        return item.alternative() == null
                ? said
                : Text.of(
                        said.de() + " Stattdessen: " + item.alternative(),
                        said.en() + " Instead: " + item.alternative());
    }

    private String money(BigDecimal net, Locale place) {
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(net);
    }
}
