package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.ItemDifference.Kind;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What two briefs say differently, as a client would tell it. */
class BriefDifferenceTest {

    private static final UUID PAGE = UUID.randomUUID();
    private static final UUID WISH = UUID.randomUUID();
    private static final UUID PHOTOS = UUID.randomUUID();

    @Test
    void the_same_brief_is_no_difference() {
        assertThat(difference(page("1200", 2, "auf dem Telefon lesbar"), page("1200.00", 2, "auf dem Telefon lesbar"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_price_is_told_before_and_after_with_the_difference_of_the_sums() {
        BriefDifference difference = difference(page("1200", 2), page("1500.50", 2));

        assertThat(difference.items())
                .containsExactly(new ItemDifference(
                        BriefPart.DELIVERABLES,
                        Kind.CHANGED,
                        PAGE,
                        "Startseite",
                        List.of(new DetailDifference(
                                BriefField.NET_PRICE,
                                Text.of("1.200,00\u00a0€", "€1,200.00"),
                                Text.of("1.500,50\u00a0€", "€1,500.50")))));
        assertThat(difference.netDifference()).isEqualByComparingTo("300.50");
        assertThat(difference.isPriced()).isTrue();
    }

    @Test
    void each_criterion_comes_and_goes_by_itself_whatever_their_order() {
        BriefDifference difference =
                difference(page("1", 2, "schnell", "lesbar"), page("1", 2, "lesbar", "auf dem Telefon"));

        assertThat(difference.items().getFirst().details())
                .containsExactly(
                        new DetailDifference(BriefField.CRITERION, Text.same("schnell"), null),
                        new DetailDifference(BriefField.CRITERION, null, Text.same("auf dem Telefon")));
        assertThat(difference(page("1", 2, "a", "b"), page("1", 2, "b", "a")).isEmpty())
                .isTrue();
    }

    @Test
    void what_is_new_is_told_with_its_price() {
        ItemDifference added =
                difference(Brief.empty(), page("1200", 2)).items().getFirst();

        assertThat(added.kind()).isEqualTo(Kind.ADDED);
        assertThat(added.name()).isEqualTo("Startseite");
        assertThat(added.details())
                .extracting(DetailDifference::field)
                .containsExactly(BriefField.NET_PRICE, BriefField.CONTRACT_TYPE, BriefField.INCLUDED_ROUNDS);
    }

    @Test
    void what_was_struck_is_told_by_its_old_words() {
        assertThat(difference(goals("Mehr Gäste"), Brief.empty()).items())
                .containsExactly(new ItemDifference(BriefPart.GOALS, Kind.REMOVED, null, "Mehr Gäste", List.of()));
    }

    @Test
    void an_answer_that_turned_is_told_in_both_languages() {
        BriefDifference difference = difference(
                wishes(new Wish(WISH, "Rezepte", WishAnswer.POSSIBLE, null, null)),
                wishes(new Wish(WISH, "Rezepte", WishAnswer.NOT_POSSIBLE, "Keine Schnittstelle", null)));

        assertThat(difference.items().getFirst().details())
                .containsExactly(
                        new DetailDifference(
                                BriefField.ANSWER,
                                Text.of("möglich", "possible"),
                                Text.of("nicht möglich", "not possible")),
                        new DetailDifference(BriefField.REASON, null, Text.same("Keine Schnittstelle")));
    }

    @Test
    void another_day_and_another_supplier_are_differences() {
        BriefDifference difference = difference(
                supplies(new Supply(PHOTOS, "Fotos", null, LocalDate.parse("2026-12-04"))),
                supplies(new Supply(PHOTOS, "Fotos", "Clara Krume", LocalDate.parse("2026-12-11"))));

        assertThat(difference.items().getFirst().details())
                .containsExactly(
                        new DetailDifference(BriefField.SUPPLIED_BY, null, Text.same("Clara Krume")),
                        new DetailDifference(
                                BriefField.DAY,
                                Text.of("4. Dezember 2026", "4 December 2026"),
                                Text.of("11. Dezember 2026", "11 December 2026")));
    }

    @Test
    void another_vat_rate_is_a_difference_of_its_own() {
        Brief none = new Brief(null, null, null, null, null, null, null, BigDecimal.ZERO);

        ItemDifference vat = difference(Brief.empty(), none).items().getFirst();

        assertThat(vat.part()).isEqualTo(BriefPart.VAT);
        assertThat(vat.details())
                .containsExactly(new DetailDifference(BriefField.VAT_RATE, Text.same("19 %"), Text.same("0 %")));
    }

    @Test
    void parts_come_in_the_order_in_which_people_read_them() {
        Brief before = goals("Mehr Gäste");
        Brief after = new Brief(
                List.of(new Goal(null, "Mehr Bestellungen")), null, null, null, List.of("Texte"), null, null, null);

        assertThat(difference(before, after).groups())
                .extracting(BriefDifference.Group::part)
                .containsExactly(BriefPart.GOALS, BriefPart.EXCLUSIONS);
    }

    private static BriefDifference difference(Brief before, Brief after) {
        return BriefDifference.between(before, after);
    }

    private static Brief page(String price, int rounds, String... criteria) {
        Deliverable page = new Deliverable(
                PAGE, "Startseite", ContractType.WORK, List.of(criteria), new BigDecimal(price), rounds);
        return new Brief(null, null, List.of(page), null, null, null, null, null);
    }

    private static Brief goals(String words) {
        return new Brief(List.of(new Goal(null, words)), null, null, null, null, null, null, null);
    }

    private static Brief wishes(Wish wish) {
        return new Brief(null, List.of(wish), null, null, null, null, null, null);
    }

    private static Brief supplies(Supply supply) {
        return new Brief(null, null, null, List.of(supply), null, null, null, null);
    }
}
