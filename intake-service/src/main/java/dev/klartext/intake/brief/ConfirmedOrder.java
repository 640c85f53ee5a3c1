package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.LegalDetails;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order as its confirmation tells it.
 *
 * @param agency who the agency is by law
 * @param zone of the project: dates and times are said in it
 */
public record ConfirmedOrder(BriefVersion version, FrozenBrief frozen, LegalDetails agency, ZoneId zone) {

    /** The contract language. */
    public Locale locale() {
        return Locale.of(frozen.language());
    }

    /** "Auftragsbestätigung 2026-001.pdf". */
    String fileName() {
        return title().in(locale()) + " " + frozen.number() + ".pdf";
    }

    static Text title() {
        return Text.of("Auftragsbestätigung", "Order confirmation");
    }

    /** When it was ordered: "23. November 2026, 10:12 Uhr (MEZ)". */
    public Text orderedAt() {
        return Text.of(
                DateTimeFormatter.ofPattern("d. MMMM uuuu, H:mm 'Uhr' (z)", Locale.GERMAN)
                        .format(version.decidedAt().atZone(zone)),
                DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm (z)", Locale.ENGLISH)
                        .format(version.decidedAt().atZone(zone)));
    }

    /** Who the agency is by law, line by line; empty as long as it has not said so. */
    public List<String> agencyLines() {
        return Stream.of(
                        line(", ", agency.name(), agency.represented()),
                        line(", ", agency.street(), line(" ", agency.postcode(), agency.city()), agency.country()),
                        line(" · ", agency.phone(), agency.email(), agency.website()),
                        line(" · ", agency.register(), agency.vatId()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    public Optional<String> vatPercent() {
        return OrderView.percent(frozen.brief().vatRate());
    }
}
