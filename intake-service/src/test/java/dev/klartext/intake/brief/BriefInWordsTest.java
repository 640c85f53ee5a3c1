package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.intake.agency.LegalTextKind;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order as the text of a mail. */
class BriefInWordsTest {

    @Test
    void everything_that_was_frozen_is_in_it() {
        String text = BriefInWords.of(frozen("0.19"), Locale.GERMAN).full();

        assertThat(text.replace('\u00a0', ' ')).isEqualToIgnoringWhitespace("""
                Wozu:
                – Mehr Gäste

                Was wir tun:
                – Startseite: 1.200,00 € (Werk, am Ende steht ein Ergebnis, das Sie abnehmen; Korrekturrunden inklusive: 2; \
                jede weitere Runde 120,00 € netto; fertig, wenn: auf dem Telefon lesbar)

                Zusammen 1.200,00 € netto, 1.428,00 € einschließlich Umsatzsteuer.

                Ihre Wünsche und unsere Antworten:
                – Shop: nicht möglich. Die Kasse kann das nicht. Stattdessen: Formular

                Das brauchen wir von Ihnen:
                – Fotos (Clara Krume), bis 4. Dezember 2026

                Termine:
                – Online: 18. Dezember 2026

                Nicht dabei:
                – Texte

                Widerrufsbelehrung:
                Sie können widerrufen.""");
    }

    @Test
    void who_charges_no_vat_does_not_speak_of_it_as_included() {
        assertThat(BriefInWords.of(frozen("0"), Locale.ENGLISH).summary())
                .contains("Total €1,200.00, without VAT")
                .doesNotContain("including");
    }

    private static FrozenBrief frozen(String vatRate) {
        Brief brief = new Brief(
                List.of(new Goal(null, "Mehr Gäste")),
                List.of(new Wish(null, "Shop", WishAnswer.NOT_POSSIBLE, "Die Kasse kann das nicht", "Formular")),
                List.of(new Deliverable(
                        null,
                        "Startseite",
                        ContractType.WORK,
                        List.of("auf dem Telefon lesbar"),
                        new BigDecimal("1200"),
                        2,
                        new BigDecimal("120"))),
                List.of(new Supply(null, "Fotos", "Clara Krume", LocalDate.parse("2026-12-04"))),
                List.of("Texte"),
                List.of(new Milestone(null, "Online", LocalDate.parse("2026-12-18"))),
                null,
                new BigDecimal(vatRate));
        return new FrozenBrief(
                UUID.randomUUID(),
                "2026-001",
                "Website",
                1,
                "de",
                "cne Studio",
                "Krume",
                Instant.EPOCH,
                brief,
                brief.totals(),
                List.of(new ConsumerText(LegalTextKind.WITHDRAWAL, 1, "Sie können widerrufen.")));
    }
}
