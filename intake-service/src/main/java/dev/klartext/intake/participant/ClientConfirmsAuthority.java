package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The client says who may do what; the agency only claims it. As long as nobody of the client has spoken, the agency's word
 * counts and who is named confirms it (ordering does so too). From then on who decides by the client's own word confirms
 * everybody else, and hands out no more than they have themselves.
 *
 * <p>Reason: an agency that names the person who orders could as well order from itself; and a contact who calls himself the
 * boss is how orders come about that nobody wants to pay.
 */
final class ClientConfirmsAuthority {

    private ClientConfirmsAuthority() {}

    /** Whether a claim of the agency is in force at once. */
    static boolean claimCountsAtOnce(List<Mandate> all) {
        return all.stream().noneMatch(Mandate::ordersByTheClientsWord);
    }

    /** Those of the client whose answer to a claim about somebody is wanted. */
    static List<Mandate> whoAnswers(List<Mandate> all, UUID about) {
        return all.stream()
                .filter(Mandate::ordersByTheClientsWord)
                .filter(mandate -> !mandate.personId().equals(about))
                .toList();
    }

    /** Refuses whoever may not say this about this person. */
    static void check(Grant grant, UUID about, Authority said, List<Mandate> all) {
        Optional<Problem> refusal = refusal(grant.client(), about, said, all);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /** Whether this person has a say in what that one may do. */
    static boolean mayAnswer(Grant grant, UUID about, List<Mandate> all) {
        return grant.isClient()
                && refusal(grant, about, of(about, all).map(Mandate::authority).orElse(Authority.NONE), all)
                        .isEmpty();
    }

    private static Optional<Problem> refusal(Grant grant, UUID about, Authority said, List<Mandate> all) {
        Optional<Mandate> mine = of(grant.personId(), all);
        Authority own = mine.map(Mandate::authority).orElse(Authority.NONE);
        boolean spoken = mine.filter(Mandate::confirmed).isPresent();
        List<Mandate> others = whoAnswers(all, grant.personId());
        return about.equals(grant.personId())
                ? aboutThemselves(own, spoken || others.isEmpty(), aloneIn(all, about), said, others)
                : aboutSomebody(own, spoken, of(about, all), said, others);
    }

    /** A boss may have more than the agency thinks; beside somebody else who orders, nobody raises their own authority. */
    private static Optional<Problem> aboutThemselves(
            Authority own, boolean heard, boolean alone, Authority said, List<Mandate> others) {
        return own.any() && heard && (own.includes(said) || alone && own.orders()) ? Optional.empty() : refused(others);
    }

    private static Optional<Problem> aboutSomebody(
            Authority own, boolean spoken, Optional<Mandate> other, Authority said, List<Mandate> others) {
        if (!own.orders() || !spoken) {
            return refused(others);
        }
        boolean within =
                own.includes(said) && own.includes(other.map(Mandate::authority).orElse(Authority.NONE));
        return within
                ? Optional.empty()
                : Optional.of(Problems.FORBIDDEN.because(Text.of(
                        "Sie können nur weitergeben oder nehmen, was Sie selbst dürfen.",
                        "You can give or take only what you may do yourself.")));
    }

    private static boolean aloneIn(List<Mandate> all, UUID person) {
        return all.stream()
                .filter(mandate -> mandate.authority().orders())
                .allMatch(mandate -> mandate.personId().equals(person));
    }

    private static Optional<Mandate> of(UUID person, List<Mandate> all) {
        return all.stream().filter(mandate -> mandate.personId().equals(person)).findFirst();
    }

    private static Optional<Problem> refused(List<Mandate> others) {
        return Optional.of(Problems.FORBIDDEN.because(sentence(others)));
    }

    private static Text sentence(List<Mandate> others) {
        if (others.isEmpty()) {
            return Text.of(
                    "Wer bei Ihnen was darf, sagt, wer bei Ihnen entscheidet.",
                    "Who may do what at your side is said by who decides there.");
        }
        String names = others.stream().map(Mandate::name).collect(Collectors.joining(" / "));
        return Text.of(
                "Wer bei Ihnen was darf, sagt " + names + ".",
                "Who may do what at your side is said by " + names + ".");
    }
}
