package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the history says about a version on its way to the order, which points that opens and closes, and who is written to.
 *
 * @param by who sends or decides
 */
record BriefEntries(Grant by, FrozenBrief frozen, BriefVersion version) {

    EntryBlock sent(List<Participant> deciders, LocalDate due, List<UUID> settledPoints) {
        boolean one = deciders.size() == 1;
        PointOpened point = new PointOpened(
                version.pointId(),
                Side.CLIENT,
                one ? deciders.getFirst().personId() : null,
                one ? deciders.getFirst().name() : frozen.client(),
                Text.of("Auftrag lesen und erteilen", "Read the order and give it"),
                due,
                link());
        Notice[] notices = deciders.stream()
                .map(decider -> new BriefMail(frozen, by).toDecider(decider, due, link()))
                .toArray(Notice[]::new);
        return entry(
                        Audience.PARTIES,
                        Symbol.ORDER,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat den Auftrag (Version %d) an %s geschickt"
                                        .formatted(by.name(), version.version(), version.sentTo()),
                                "%s sent the order (version %d) to %s"
                                        .formatted(by.name(), version.version(), version.sentTo())))
                .opening(point)
                .closing(settledPoints)
                .notifying(notices);
    }

    /** Everybody may know that the work begins; what it costs is not in it. Both sides are written to with the confirmation. */
    EntryBlock ordered(UUID agencyPoint, LocalDate firstDraftDue) {
        PointOpened point = new PointOpened(
                agencyPoint,
                Side.AGENCY,
                null,
                frozen.agency(),
                Text.of("Ersten Entwurf zeigen", "Show a first draft"),
                firstDraftDue,
                "/results/projects/" + frozen.projectId());
        return entry(
                        Audience.EVERYONE,
                        Symbol.DECISION,
                        Standing.CONFIRMED,
                        Text.of(
                                "%s hat den Auftrag erteilt (Version %d)".formatted(by.name(), version.version()),
                                "%s gave the order (version %d)".formatted(by.name(), version.version())))
                .detailed(Text.of("einfache elektronische Signatur", "simple electronic signature"))
                .opening(point)
                .closing(List.of(version.pointId()));
    }

    EntryBlock withdrawn(UUID agencyPoint, String reason, List<Participant> asked, LocalDate due) {
        return entry(
                        Audience.PARTIES,
                        Symbol.ORDER,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat den Auftrag (Version %d) zurückgenommen"
                                        .formatted(by.name(), version.version()),
                                "%s took the order (version %d) back".formatted(by.name(), version.version())))
                .detailed(Text.same(reason))
                .opening(adapt(agencyPoint, due))
                .closing(List.of(version.pointId()))
                .notifying(asked.stream()
                        .map(person -> new BriefMail(frozen, by).withdrawn(person, version, reason, link()))
                        .toArray(Notice[]::new));
    }

    EntryBlock declined(UUID agencyPoint, String reason, boolean begun, LocalDate due) {
        return entry(
                        Audience.PARTIES,
                        Symbol.DECISION,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s wünscht sich den Auftrag anders (Version %d)"
                                        .formatted(by.name(), version.version()),
                                "%s would like the order to be different (version %d)"
                                        .formatted(by.name(), version.version())))
                .detailed(Text.same(reason))
                .opening(adapt(agencyPoint, due))
                .closing(List.of(version.pointId()))
                .notifying(new BriefMail(frozen, by).declined(version, reason, begun, link()));
    }

    private PointOpened adapt(UUID point, LocalDate due) {
        return new PointOpened(
                point,
                Side.AGENCY,
                null,
                frozen.agency(),
                Text.of("Auftrag anpassen", "Adapt the order"),
                due,
                "/intake/projects/" + frozen.projectId());
    }

    private EntryBlock entry(Audience audience, Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(audience, symbol, standing, by.actor(), sentence, link())
                .about(frozen.brief().about());
    }

    private String link() {
        return version.link(frozen);
    }
}
