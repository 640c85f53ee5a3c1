package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participants.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the history says about authority, between agency and client alone: a limit is a price.
 *
 * @param by who says it
 * @param about whose authority it is
 */
record AuthorityEntries(Grant by, UUID projectId, Setting setting, Mandate about) {

    /** In force without anybody's answer. */
    EntryBlock claimed(Authority authority) {
        return claim(authority);
    }

    /** Waits for an answer: one of the client's who decide is to give it. */
    EntryBlock asked(Authority authority, UUID point, List<Mandate> deciders, LocalDate due) {
        boolean one = deciders.size() == 1;
        return claim(authority)
                .opening(new PointOpened(
                        point,
                        Side.CLIENT,
                        one ? deciders.getFirst().personId() : null,
                        one ? deciders.getFirst().name() : setting.clientName(),
                        Text.of(
                                "Sagen, was %s darf".formatted(about.name()),
                                "Say what %s may do".formatted(about.name())),
                        due,
                        link()))
                .notifying(deciders.stream()
                        .map(decider -> mail(decider, authority))
                        .toArray(Notice[]::new));
    }

    EntryBlock confirmed(Authority authority, List<UUID> settledPoints) {
        boolean asClaimed = about.claim() != null && about.claim().authority().sameAs(authority);
        Text may = authority.words();
        return entry(
                        asClaimed ? Standing.CONFIRMED : Standing.ONE_SIDED,
                        Symbol.DECISION,
                        Text.of(
                                "%s hat für %s gesagt: %s darf %s"
                                        .formatted(by.name(), setting.clientName(), about.name(), may.de()),
                                "%s said for %s: %s may %s"
                                        .formatted(by.name(), setting.clientName(), about.name(), may.en())))
                .closing(settledPoints);
    }

    private EntryBlock claim(Authority authority) {
        Text may = authority.words();
        return entry(
                Standing.ONE_SIDED,
                Symbol.PEOPLE,
                Text.of(
                        "%s hat eingetragen: %s darf für %s %s"
                                .formatted(by.name(), about.name(), setting.clientName(), may.de()),
                        "%s entered: %s may, for %s, %s"
                                .formatted(by.name(), about.name(), setting.clientName(), may.en())));
    }

    private EntryBlock entry(Standing standing, Symbol symbol, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, standing, by.actor(), sentence, link());
    }

    private Notice mail(Mandate decider, Authority authority) {
        Text may = authority.words();
        return new Notice(
                decider.personId(),
                Text.of(
                        "Stimmt das? Was %s darf".formatted(about.name()),
                        "Is this right? What %s may do".formatted(about.name())),
                Text.of(
                        """
                        Guten Tag %s,

                        wir haben uns zum Projekt „%s“ notiert, dass %s für %s Folgendes darf: %s.

                        Das entscheiden Sie, nicht wir: Bitte bestätigen oder ändern Sie es. Bis dahin gilt es nicht.

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        decider.name(),
                                        setting.projectTitle(),
                                        about.name(),
                                        setting.clientName(),
                                        may.de(),
                                        by.name(),
                                        by.agencyName()),
                        """
                        Hello %s,

                        for the project “%s” we have noted that %s may do the following for %s: %s.

                        That is for you to decide, not for us: please confirm or change it. Until then it does not count.

                        Kind regards
                        %s, %s""".formatted(
                                        decider.name(),
                                        setting.projectTitle(),
                                        about.name(),
                                        setting.clientName(),
                                        may.en(),
                                        by.name(),
                                        by.agencyName())),
                Text.of("Ansehen und bestätigen", "Read and confirm"),
                link());
    }

    private String link() {
        return "/intake/projects/%s/participants/%s".formatted(projectId, about.personId());
    }
}
