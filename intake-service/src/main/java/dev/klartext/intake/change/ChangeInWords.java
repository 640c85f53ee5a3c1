package dev.klartext.intake.change;

import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.DetailDifference;
import dev.klartext.intake.brief.ItemDifference;
import dev.klartext.intake.brief.Readable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** A change as plain text, for mails: what is new, what goes, what it costs and how long it takes. */
record ChangeInWords(FrozenChange frozen, BriefDifference difference) {

    String in(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (BriefDifference.Group group : difference.groups()) {
            text.append(group.part().label().in(locale))
                    .append(":\n")
                    .append(group.items().stream()
                            .map(item -> item(item, locale))
                            .collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
        return text.append(days(frozen.days()).in(locale))
                .append('\n')
                .append(price().in(locale))
                .toString();
    }

    private static String item(ItemDifference item, Locale locale) {
        String name = item.name() == null ? "" : " " + item.name();
        return switch (item.kind()) {
            case ADDED -> Text.of("– neu:", "– new:").in(locale) + name;
            case REMOVED -> Text.of("– entfällt:", "– no longer:").in(locale) + name;
            case CHANGED ->
                Text.of("– geändert:", "– changed:").in(locale)
                        + name
                        + item.details().stream()
                                .map(detail -> detail(detail, locale))
                                .collect(Collectors.joining("; ", " (", ")"));
        };
    }

    private static String detail(DetailDifference detail, Locale locale) {
        String label = detail.field().label().in(locale) + ": ";
        if (detail.before() == null) {
            return label + detail.after().in(locale);
        }
        String before = detail.before().in(locale);
        return detail.after() == null
                ? label + before + " ✗"
                : label + before + " → " + detail.after().in(locale);
    }

    /** How the time changes, as it is said. */
    static Text days(int days) {
        int count = Math.abs(days);
        if (days == 0) {
            return Text.of("Es dauert nicht länger.", "It takes no longer.");
        }
        String de = count == 1 ? "1 Arbeitstag" : count + " Arbeitstage";
        String en = count == 1 ? "1 working day" : count + " working days";
        return days > 0
                ? Text.of("Es dauert %s länger.".formatted(de), "It takes %s longer.".formatted(en))
                : Text.of("Es geht %s schneller.".formatted(de), "It takes %s less.".formatted(en));
    }

    private Text price() {
        BigDecimal net = frozen.totals().net();
        if (!difference.isPriced()) {
            return Text.of(
                    "Der Preis bleibt: %s netto.".formatted(Readable.money(net, Locale.GERMAN)),
                    "The price stays: %s net.".formatted(Readable.money(net, Locale.ENGLISH)));
        }
        return Text.of(
                price("%s netto statt %s; einschließlich Umsatzsteuer %s.", Locale.GERMAN),
                price("%s net instead of %s; including VAT %s.", Locale.ENGLISH));
    }

    private String price(String words, Locale locale) {
        return words.formatted(
                Readable.money(difference.after().net(), locale),
                Readable.money(difference.before().net(), locale),
                Readable.money(difference.after().gross(), locale));
    }
}
