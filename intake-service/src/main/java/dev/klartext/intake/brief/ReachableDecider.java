package dev.klartext.intake.brief;

import dev.klartext.chassis.frame.Words;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Mandate;
import dev.klartext.intake.participant.Participant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * No order without a person who decides about its amount and whom a message reaches in person.
 *
 * <p>Reason: a designer did all the work on the word of a contact and a shared mailbox; the boss who decides had never heard
 * of it, and she was not paid.
 */
public final class ReachableDecider {

    private ReachableDecider() {}

    /** Those who decide and are reached in person; never empty. */
    public static List<Participant> among(List<Participant> participants) {
        Optional<Problem> missing = missing(participants);
        if (missing.isPresent()) {
            throw missing.get();
        }
        return participants.stream()
                .filter(Participant::decidesForClient)
                .filter(Participant::personallyReachable)
                .toList();
    }

    /** Those of them who may order for the net amount today; never empty. */
    public static List<Participant> upTo(
            BigDecimal net, List<Participant> deciders, List<Mandate> mandates, LocalDate today) {
        List<Participant> reaching = deciders.stream()
                .filter(decider -> mandates.stream()
                        .filter(mandate -> mandate.usableBy(decider.personId(), today))
                        .anyMatch(mandate -> mandate.authority().reaches(net)))
                .toList();
        if (reaching.isEmpty()) {
            String names = deciders.stream().map(Participant::name).collect(Collectors.joining(" / "));
            throw Problems.NOT_YET.because(Text.of(
                    "Über %s netto kann %s nicht entscheiden. Tragen Sie unter „Wer macht was“ ein, wer das beim Kunden darf."
                            .formatted(Words.money(net, Locale.GERMAN), names),
                    "%s can't decide about %s net. Enter under “Who does what” who may do so at the client."
                            .formatted(names, Words.money(net, Locale.ENGLISH))));
        }
        return reaching;
    }

    /** Why nobody can be asked to order yet; empty if somebody can. */
    static Optional<Problem> missing(List<Participant> participants) {
        List<Participant> deciders =
                participants.stream().filter(Participant::decidesForClient).toList();
        if (deciders.isEmpty()) {
            return Optional.of(Problems.NOT_YET.because(Text.of(
                    "Noch ist niemand genannt, der beim Kunden entscheidet. Ein Auftrag gilt nur, wenn ihn ein Mensch"
                            + " erteilt, der das darf: Tragen Sie unter „Wer macht was“ ein, wer entscheidet.",
                    "Nobody is named yet who decides at the client. An order counts only if a person gives it who may:"
                            + " enter under “Who does what” who decides.")));
        }
        if (deciders.stream().noneMatch(Participant::personallyReachable)) {
            String name = deciders.getFirst().name();
            return Optional.of(Problems.NOT_YET.because(Text.of(
                    name
                            + " entscheidet, ist aber noch nicht persönlich erreichbar. Ein gemeinsames Postfach kann nichts"
                            + " beauftragen: Tragen Sie unter „Wer macht was“ eine persönliche Mailadresse ein.",
                    name + " decides but can't be reached in person yet. A shared mailbox can order nothing: enter a"
                            + " personal mail address under “Who does what”.")));
        }
        return Optional.empty();
    }
}
