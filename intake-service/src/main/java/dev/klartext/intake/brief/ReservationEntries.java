package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the history says about a start with reservation, and who is written to: always both who decides and the agency.
 *
 * @param by who of the client starts or takes it back
 */
record ReservationEntries(Grant by, FrozenBrief frozen, BriefVersion version) {

    EntryBlock started(List<Participant> deciders) {
        Text risk = ReservationRisk.of(version, frozen.agency());
        ReservationMail mail = new ReservationMail(by, frozen, version);
        return entry(Text.of(
                        "%s hat den Start unter Vorbehalt gegeben (Version %d)".formatted(by.name(), version.version()),
                        "%s gave a start with reservation (version %d)".formatted(by.name(), version.version())))
                .detailed(risk)
                .notifying(Stream.concat(
                                deciders.stream().map(decider -> mail.startedToDecider(decider, risk)),
                                Stream.of(mail.startedToAgency(risk)))
                        .toArray(Notice[]::new));
    }

    /** @param reason absent if nobody said */
    EntryBlock withdrawn(String reason, List<Participant> deciders) {
        ReservationMail mail = new ReservationMail(by, frozen, version);
        EntryBlock entry = entry(Text.of(
                        "%s hat den Start unter Vorbehalt zurückgenommen (Version %d)"
                                .formatted(by.name(), version.version()),
                        "%s took the start with reservation back (version %d)".formatted(by.name(), version.version())))
                .notifying(Stream.concat(
                                Stream.of(mail.withdrawnToAgency(reason)),
                                deciders.stream().map(decider -> mail.withdrawnToDecider(decider)))
                        .toArray(Notice[]::new));
        return reason == null ? entry : entry.detailed(Text.same(reason));
    }

    private EntryBlock entry(Text sentence) {
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.DECISION,
                        Standing.ONE_SIDED,
                        by.actor(),
                        sentence,
                        version.link(frozen))
                .about(frozen.brief().about());
    }
}
