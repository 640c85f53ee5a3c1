package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.frame.Words;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Mandate;
import dev.klartext.intake.participant.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who decides at the client may order, up to the net amount that they may, after a login at most 15 minutes old; a deputy
 * with the authority of who is away.
 *
 * <p>Reason: the word of a contact binds nobody, nor does a word beyond what the client lets somebody spend, and a browser
 * left open is nobody's word. The agency can't order from itself.
 */
@ApplicationScoped
public class WhoMayOrder {

    /** How old the login may be at most when an order is given. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final Text NOT_YOURS = Text.of(
            "Danke fürs Lesen! Den Auftrag kann nur erteilen, wer bei Ihnen entscheidet. Geben Sie gern Bescheid, dass er"
                    + " hier liegt.",
            "Thank you for reading! Only who decides at your side can give the order. Please tell them that it is here.");

    @Inject
    Mandates mandates;

    @Inject
    Calendars calendars;

    /** Refuses whoever may not order for this net amount today, in the use case that has locked the project. */
    public void check(Tx tx, Grant grant, BigDecimal net) {
        decider(grant);
        upTo(
                net,
                grant.personId(),
                mandates.of(tx, grant.projectId()),
                calendars.of(tx).today());
    }

    /** Refuses whose mandates, own or stood in for, do not reach the amount. */
    static void upTo(BigDecimal net, UUID person, List<Mandate> all, LocalDate today) {
        List<Mandate> usable = all.stream()
                .filter(mandate -> mandate.authority().orders() && mandate.usableBy(person, today))
                .toList();
        if (usable.stream().anyMatch(mandate -> mandate.authority().reaches(net))) {
            return;
        }
        throw Problems.FORBIDDEN.because(
                usable.isEmpty()
                        ? all.stream()
                                .filter(mandate -> person.equals(mandate.deputy()))
                                .findFirst()
                                .map(WhoMayOrder::notAway)
                                .orElse(NOT_YOURS)
                        : tooMuch(net, usable, all));
    }

    private static Text notAway(Mandate covered) {
        return Text.of(
                "Sie vertreten %s. Beauftragen können Sie nur an den Tagen einer Abwesenheit; heute entscheidet %s selbst."
                        .formatted(covered.name(), covered.name()),
                "You stand in for %s. You can order only on days of an absence; today %s decides in person."
                        .formatted(covered.name(), covered.name()));
    }

    private static Text tooMuch(BigDecimal net, List<Mandate> usable, List<Mandate> all) {
        BigDecimal most = usable.stream()
                .map(mandate -> mandate.authority().upToNet())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        String others = all.stream()
                .filter(mandate -> mandate.authority().reaches(net))
                .map(Mandate::name)
                .collect(Collectors.joining(" / "));
        return Text.of(
                "Sie können bis %s netto beauftragen, hier geht es um %s. %s"
                        .formatted(
                                Words.money(most, Locale.GERMAN),
                                Words.money(net, Locale.GERMAN),
                                others.isEmpty()
                                        ? "Dafür ist bei Ihnen noch niemand genannt."
                                        : "Bitte geben Sie " + others + " Bescheid."),
                "You can order up to %s net, this is about %s. %s"
                        .formatted(
                                Words.money(most, Locale.ENGLISH),
                                Words.money(net, Locale.ENGLISH),
                                others.isEmpty()
                                        ? "Nobody is named for that at your side yet."
                                        : "Please tell " + others + "."));
    }

    /** Refuses whoever does not decide for the client; ordering and declining are both decisions. */
    public static Grant decider(Grant grant) {
        if (!grant.isClient()) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Den Auftrag erteilt der Kunde: Das kann nur, wer dort entscheidet.",
                    "The client gives the order: only who decides there can do that."));
        }
        if (!grant.decides()) {
            throw Problems.FORBIDDEN.because(NOT_YOURS);
        }
        return grant;
    }

    /** The time of the login by which the order is given; refuses one that is too old or unknown. */
    public static Instant freshLogin(Optional<Instant> loggedInAt, Instant now) {
        return loggedInAt
                .filter(time -> !time.isBefore(now.minus(FRESH)))
                .orElseThrow(() -> Problems.LOGIN_TOO_OLD.because(Text.of(
                        "Für einen Auftrag darf die Anmeldung höchstens 15 Minuten alt sein. Bitte melden Sie sich noch"
                                + " einmal an; es geht nichts verloren.",
                        "For an order the login may be at most 15 minutes old. Please log in once more; nothing gets"
                                + " lost.")));
    }
}
