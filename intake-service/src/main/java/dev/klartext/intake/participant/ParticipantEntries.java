package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participants.Setting;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the history says about coming and going, and the mail to who is invited. */
final class ParticipantEntries {

    private ParticipantEntries() {}

    static EntryBlock added(Grant by, UUID projectId, Setting setting, Person person, NewParticipant as) {
        EntryBlock entry = entry(by, projectId, sentence(by, setting, person, as));
        // Who decides is written to when there is something to decide: one mail, with the order in it.
        boolean invite = as.side() != Side.AGENCY && !as.decides() && SharedMailboxIsNobody.mayBeInvited(person);
        return invite ? entry.notifying(invitation(by, projectId, setting, person, as.side())) : entry;
    }

    /** The part as it is from now on, with the titles of the deliverables that wait for the person. */
    static EntryBlock changed(
            Grant by, UUID projectId, String name, ParticipationChange now, List<String> deliverables) {
        String part = Stream.of(now.function(), now.field())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        String does = part.isEmpty() ? "" : ": " + part;
        EntryBlock entry = entry(
                by,
                projectId,
                Text.of(
                        "%s hat eingetragen, was %s macht%s".formatted(by.name(), name, does),
                        "%s entered what %s does%s".formatted(by.name(), name, does)));
        String titles = String.join(", ", deliverables);
        return deliverables.isEmpty()
                ? entry
                : entry.detailed(Text.of("Davon hängt ab: " + titles, "What depends on it: " + titles));
    }

    static EntryBlock invitedAgain(Grant by, UUID projectId, Setting setting, Person person, Side side) {
        return entry(
                        by,
                        projectId,
                        Text.of(
                                "%s hat %s noch einmal eingeladen".formatted(by.name(), person.name()),
                                "%s invited %s once more".formatted(by.name(), person.name())))
                .notifying(invitation(by, projectId, setting, person, side));
    }

    static EntryBlock removed(Grant by, UUID projectId, String name) {
        return entry(by, projectId, Text.of(name + " ist nicht mehr dabei", name + " takes part no longer"));
    }

    /** Between agency and client: others need not wonder what was the matter. */
    static EntryBlock revoked(Grant by, UUID projectId, String name) {
        return entry(
                by,
                projectId,
                Audience.PARTIES,
                Text.of(
                        "%s hat die Einladung von %s zurückgezogen; der Zugang ist geschlossen"
                                .formatted(by.name(), name),
                        "%s revoked the invitation of %s; the way in is closed".formatted(by.name(), name)));
    }

    private static EntryBlock entry(Grant by, UUID projectId, Text sentence) {
        return entry(by, projectId, Audience.EVERYONE, sentence);
    }

    private static EntryBlock entry(Grant by, UUID projectId, Audience audience, Text sentence) {
        return EntryBlock.telling(
                audience,
                Symbol.PEOPLE,
                Standing.ONE_SIDED,
                by.actor(),
                sentence,
                "/intake/projects/" + projectId + "/participants");
    }

    private static Text sentence(Grant by, Setting setting, Person person, NewParticipant as) {
        String name = person.name();
        String function = as.function().isBlank() ? "" : ": " + as.function();
        return switch (as.side()) {
            case AGENCY ->
                Text.of(
                        "%s (%s) ist dabei%s".formatted(name, by.agencyName(), function),
                        "%s (%s) takes part%s".formatted(name, by.agencyName(), function));
            case CLIENT ->
                as.decides()
                        ? Text.of(
                                "%s ist dabei und entscheidet für %s".formatted(name, setting.clientName()),
                                "%s takes part and decides for %s".formatted(name, setting.clientName()))
                        : Text.of(
                                "%s (%s) ist dabei%s".formatted(name, setting.clientName(), function),
                                "%s (%s) takes part%s".formatted(name, setting.clientName(), function));
            case SUBCONTRACTOR ->
                Text.of(
                        "%s ist dabei, im Auftrag von %s%s".formatted(name, by.agencyName(), function),
                        "%s takes part, working for %s%s".formatted(name, by.agencyName(), function));
            case PARTNER ->
                Text.of(
                        "%s ist als weiterer Partner dabei%s".formatted(name, function),
                        "%s takes part as another partner%s".formatted(name, function));
        };
    }

    private static Notice invitation(Grant by, UUID projectId, Setting setting, Person person, Side side) {
        String title = setting.projectTitle();
        return new Notice(
                person.personId(),
                Text.of("Sie sind dabei: „%s“".formatted(title), "You are part of “%s”".formatted(title)),
                Text.of(
                        """
                        Guten Tag %s,

                        wir arbeiten für %s am Projekt „%s“, und Sie sind dabei. Damit alle wissen, wer was macht und was \
                        als Nächstes kommt, steht das an einem gemeinsamen Ort. Schauen Sie gern hinein.

                        Herzliche Grüße
                        %s, %s""".formatted(person.name(), setting.clientName(), title, by.name(), by.agencyName()),
                        """
                        Hello %s,

                        we are working for %s on the project “%s”, and you are part of it. So that everybody knows who \
                        does what and what comes next, it all stands in one shared place. Please have a look.

                        Kind regards
                        %s, %s""".formatted(person.name(), setting.clientName(), title, by.name(), by.agencyName())),
                Text.of("Projekt ansehen", "See the project"),
                // The page that each side may open.
                side == Side.SUBCONTRACTOR
                        ? "/results/projects/" + projectId
                        : "/intake/projects/" + projectId + "/participants");
    }
}
