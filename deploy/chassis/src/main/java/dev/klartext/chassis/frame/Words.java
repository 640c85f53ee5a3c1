package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** What templates can ask of dates, amounts, names and texts, in the language of the page. */
@TemplateExtension
public final class Words {

    private Words() {}

    /** "heute, 8:40". */
    public static String moment(Instant at, @TemplateAttribute("locale") Object locale) {
        return dates(locale).moment(at);
    }

    /** "Donnerstag, 19. November 2026, 14:05 Uhr (MEZ)". */
    public static String exact(Instant at, @TemplateAttribute("locale") Object locale) {
        return dates(locale).exact(at);
    }

    /** "bis Freitag", "seit 4 Tagen". */
    public static String due(LocalDate on, @TemplateAttribute("locale") Object locale) {
        return dates(locale).due(on);
    }

    /** "bis Fr", "seit 4 T.". */
    public static String shortDue(LocalDate on, @TemplateAttribute("locale") Object locale) {
        return dates(locale).shortDue(on);
    }

    /** "bis Freitag, 27. November 2026, 24 Uhr". */
    public static String exactDue(LocalDate on, @TemplateAttribute("locale") Object locale) {
        return dates(locale).exactDue(on);
    }

    /** "Do 19.11.". */
    public static String day(LocalDate on, @TemplateAttribute("locale") Object locale) {
        return dates(locale).day(on);
    }

    /** "Donnerstag, 19. November 2026". */
    public static String longDay(LocalDate on, @TemplateAttribute("locale") Object locale) {
        return dates(locale).longDay(on);
    }

    /** "1.234,00 €". */
    public static String money(BigDecimal amount, @TemplateAttribute("locale") Object locale) {
        return Amounts.money(amount, "EUR", locale(locale));
    }

    public static String money(BigDecimal amount, String currency, @TemplateAttribute("locale") Object locale) {
        return Amounts.money(amount, currency, locale(locale));
    }

    /** A file's size: "2,4 MB". */
    public static String size(Long bytes, @TemplateAttribute("locale") Object locale) {
        return Amounts.size(bytes, locale(locale));
    }

    /** The text in the language of the page. */
    public static String read(Text text, @TemplateAttribute("locale") Object locale) {
        return text.in(locale(locale));
    }

    /** "CK" for Clara Krume. */
    public static String initials(String name) {
        return Names.initials(name);
    }

    /** "Clara" for Clara Krume. */
    public static String firstName(String name) {
        return Names.first(name);
    }

    /** "+4930555020" for +49 (0)30 5550-20: what a link with {@code tel:} may hold. */
    public static String dialled(String phone) {
        return Names.dialled(phone);
    }

    /** Whether this is the agency's side: a subcontractor's delay counts as the agency's. */
    public static boolean ours(Side side) {
        return side == Side.AGENCY || side == Side.SUBCONTRACTOR;
    }

    /** Whether both sides say so. */
    public static boolean confirmed(Standing standing) {
        return standing == Standing.CONFIRMED;
    }

    private static DateWords dates(Object locale) {
        return Reader.dates(locale(locale));
    }

    private static Locale locale(Object attribute) {
        return switch (attribute) {
            case Locale locale -> locale;
            case String tag -> Locale.forLanguageTag(tag);
            case null, default -> Locale.GERMAN;
        };
    }
}
