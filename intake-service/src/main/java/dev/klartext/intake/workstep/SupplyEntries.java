package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.Project;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the history says about what is needed from somebody, and the mail that asks for it.
 *
 * @param by who asks or hands in
 */
record SupplyEntries(Actor by, String agency, Project project) {

    EntryBlock requested(RequestedSupply supply) {
        Text day = due(supply);
        return asking(
                supply,
                Text.of(
                        "Von %s kommt: %s%s".formatted(supply.owner().name(), supply.text(), day.de()),
                        "%s gives: %s%s".formatted(supply.owner().name(), supply.text(), day.en())));
    }

    /** Asked anew: somebody else, another day, or something is still missing. */
    EntryBlock requestedAgain(RequestedSupply before, RequestedSupply supply) {
        Text day = due(supply);
        return asking(
                        supply,
                        Text.of(
                                "%s hat %s noch einmal gebeten: %s%s"
                                        .formatted(by.name(), supply.owner().name(), supply.text(), day.de()),
                                "%s asked %s once more: %s%s"
                                        .formatted(by.name(), supply.owner().name(), supply.text(), day.en())))
                .closing(List.of(before.pointId()));
    }

    EntryBlock received(RequestedSupply supply) {
        boolean noted = by.side() == Side.AGENCY;
        EntryBlock entry = telling(
                        supply,
                        noted
                                ? Text.of(
                                        "%s hat notiert, dass da ist: %s".formatted(by.name(), supply.text()),
                                        "%s noted that it is here: %s".formatted(by.name(), supply.text()))
                                : Text.of(
                                        "%s hat geschickt: %s".formatted(by.name(), supply.text()),
                                        "%s sent: %s".formatted(by.name(), supply.text())))
                .closing(List.of(supply.pointId()));
        return supply.note() == null ? entry : entry.detailed(Text.same(supply.note()));
    }

    /** The work stops for now: nobody is asked for anything, and nobody is written to about that. */
    EntryBlock dropped(List<RequestedSupply> supplies) {
        String texts = supplies.stream().map(RequestedSupply::text).collect(Collectors.joining(", "));
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.PROJECT,
                        Standing.ONE_SIDED,
                        by,
                        Text.of("Das brauchen wir vorerst nicht: " + texts, "Not needed for now: " + texts),
                        page())
                .closing(supplies.stream().map(RequestedSupply::pointId).toList());
    }

    /** One mail to a person for all that is needed from them. */
    Notice mail(Owner to, List<RequestedSupply> supplies) {
        return new Notice(
                to.personId(),
                Text.of("Das brauchen wir von Ihnen: " + project.title(), "What we need from you: " + project.title()),
                Text.of(
                        """
                        Guten Tag %s,

                        damit es mit „%s“ gut weitergeht, brauchen wir von Ihnen:

                        %s

                        Sie können es dort gleich hochladen oder sagen, auf welchem Weg es kommt.

                        Herzliche Grüße
                        %s, %s""".formatted(to.name(), project.title(), list(supplies, true), by.name(), agency),
                        """
                        Hello %s,

                        so that “%s” goes on well, we need from you:

                        %s

                        You can upload it there right away, or say on which way it comes.

                        Kind regards
                        %s, %s""".formatted(to.name(), project.title(), list(supplies, false), by.name(), agency)),
                Text.of("Ansehen und schicken", "See and send"),
                supplies.size() == 1 ? link(supplies.getFirst()) : page());
    }

    private EntryBlock asking(RequestedSupply supply, Text sentence) {
        Text what = Text.same(supply.text());
        Owner owner = supply.owner();
        return telling(supply, sentence)
                .opening(new PointOpened(
                        supply.pointId(),
                        owner.side(),
                        owner.personId(),
                        owner.name(),
                        what,
                        supply.dueOn(),
                        link(supply)));
    }

    /** What the client gives is between the parties; what a partner gives concerns everybody who waits for it. */
    private EntryBlock telling(RequestedSupply supply, Text sentence) {
        Audience audience = supply.owner().side() == Side.PARTNER ? Audience.EVERYONE : Audience.PARTIES;
        return EntryBlock.telling(audience, Symbol.PROJECT, Standing.ONE_SIDED, by, sentence, page());
    }

    private static String list(List<RequestedSupply> supplies, boolean german) {
        return supplies.stream()
                .map(supply -> "– " + supply.text()
                        + (german ? due(supply).de() : due(supply).en()))
                .collect(Collectors.joining("\n"));
    }

    private static Text due(RequestedSupply supply) {
        if (supply.dueOn() == null) {
            return Text.same("");
        }
        Text day = SaidDay.of(supply.dueOn());
        return Text.of(", bis " + day.de(), ", by " + day.en());
    }

    private String page() {
        return "/intake/projects/" + project.id() + "/steps";
    }

    private String link(RequestedSupply supply) {
        return supplyPage(project.id(), supply.id());
    }

    static String supplyPage(UUID projectId, UUID supplyId) {
        return "/intake/projects/" + projectId + "/supplies/" + supplyId;
    }
}
