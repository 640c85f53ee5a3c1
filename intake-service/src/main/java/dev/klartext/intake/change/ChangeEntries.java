package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.participant.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the history says about a change on its way, which points that opens and closes, and who is written to.
 *
 * @param by who proposes, sends, signs, declines or withdraws
 * @param project the project's title
 */
record ChangeEntries(Grant by, String project, Change change) {

    /** The agency has the ball; who sent the order is written to if the client proposes. */
    EntryBlock proposed(UUID orderSentBy, LocalDate due) {
        EntryBlock entry = entry(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s schlägt eine Änderung vor: %s".formatted(by.name(), change.title()),
                                "%s proposes a change: %s".formatted(by.name(), change.title())))
                .opening(agencyPoint(
                        change.proposalPoint(),
                        Text.of("Änderung ausarbeiten: " + change.title(), "Work out the change: " + change.title()),
                        due,
                        link()));
        EntryBlock told = change.reason().isEmpty() ? entry : entry.detailed(Text.same(change.reason()));
        return by.isStaff() ? told : told.notifying(mail().proposed(orderSentBy));
    }

    EntryBlock sent(FrozenChange frozen, BriefDifference difference, List<Participant> deciders, LocalDate due) {
        boolean one = deciders.size() == 1;
        PointOpened point = new PointOpened(
                change.sending().decisionPoint(),
                Side.CLIENT,
                one ? deciders.getFirst().personId() : null,
                one ? deciders.getFirst().name() : frozen.client(),
                Text.of("Änderung lesen und entscheiden", "Read the change and decide"),
                due,
                link());
        return entry(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat die Änderung „%s“ an %s geschickt"
                                        .formatted(
                                                by.name(),
                                                change.title(),
                                                change.sending().sentTo()),
                                "%s sent the change “%s” to %s"
                                        .formatted(
                                                by.name(),
                                                change.title(),
                                                change.sending().sentTo())))
                .about(frozen.about())
                .opening(point)
                .closing(List.of(change.proposalPoint()))
                .notifying(deciders.stream()
                        .map(decider -> mail().toDecider(decider, frozen, difference, due))
                        .toArray(Notice[]::new));
    }

    /** Everybody may know that something else holds now; neither what it costs nor the words of a party are in it. Both sides are written to with the confirmation. */
    EntryBlock signed(FrozenChange frozen, UUID agencyPoint, LocalDate due) {
        int addendum = frozen.addendum();
        return entry(
                        Audience.EVERYONE,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        Text.of(
                                "%s hat Nachtrag %d zum Auftrag erteilt".formatted(by.name(), addendum),
                                "%s signed addendum %d to the order".formatted(by.name(), addendum)))
                .about(frozen.about())
                .detailed(Text.of("einfache elektronische Signatur", "simple electronic signature"))
                .opening(agencyPoint(
                        agencyPoint,
                        Text.of(
                                "Nachtrag %d umsetzen und zeigen".formatted(addendum),
                                "Carry out addendum %d and show it".formatted(addendum)),
                        due,
                        "/results/projects/" + by.projectId()))
                .closing(List.of(change.openPoint()));
    }

    EntryBlock declined(String reason) {
        UUID asked = change.wasSent() ? change.sending().sentBy() : change.proposedBy();
        return entry(
                        Audience.PARTIES,
                        Symbol.DECISION,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s möchte die Änderung „%s“ so nicht".formatted(by.name(), change.title()),
                                "%s does not want the change “%s” like this".formatted(by.name(), change.title())))
                .detailed(Text.same(reason))
                .closing(List.of(change.openPoint()))
                .notifying(mail().declined(asked, reason));
    }

    /** Those who were asked to decide hear that there is nothing to decide any more. */
    EntryBlock withdrawn(String reason, List<Participant> deciders) {
        EntryBlock entry = entry(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat die Änderung „%s“ zurückgezogen".formatted(by.name(), change.title()),
                                "%s took back the change “%s”".formatted(by.name(), change.title())))
                .closing(List.of(change.openPoint()))
                .notifying(deciders.stream()
                        .map(decider -> mail().withdrawn(decider, reason))
                        .toArray(Notice[]::new));
        return reason == null ? entry : entry.detailed(Text.same(reason));
    }

    private PointOpened agencyPoint(UUID id, Text text, LocalDate due, String where) {
        return new PointOpened(id, Side.AGENCY, null, by.agencyName(), text, due, where);
    }

    private EntryBlock entry(Audience audience, Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(audience, symbol, standing, by.actor(), sentence, link());
    }

    private ChangeMail mail() {
        return new ChangeMail(by, project, change, link());
    }

    private String link() {
        return "/intake/projects/%s/changes/%d".formatted(by.projectId(), change.number());
    }
}
