package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
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

/**
 * What the history says about steps, and the mail to somebody outside for whom one is planned.
 *
 * @param written whether a mail reaches who does it
 */
record StepEntries(Grant by, Project project, boolean written) {

    EntryBlock planned(WorkStep step) {
        Text day = SaidDay.of(step.plannedOn());
        Text who = who(step.owner());
        return asking(
                step,
                Text.of(
                        "%s hat „%s“ bis %s geplant%s".formatted(by.name(), step.title(), day.de(), who.de()),
                        "%s planned “%s” by %s%s".formatted(by.name(), step.title(), day.en(), who.en())));
    }

    /** The old date stands in it too: our own delays are as visible as theirs. */
    EntryBlock replanned(WorkStep before, WorkStep step) {
        Text old = SaidDay.of(before.plannedOn());
        Text day = SaidDay.of(step.plannedOn());
        Text who = who(step.owner());
        EntryBlock entry = asking(
                step,
                Text.of(
                        "%s hat „%s“ neu geplant: bis %s statt %s%s"
                                .formatted(by.name(), step.title(), day.de(), old.de(), who.de()),
                        "%s planned “%s” anew: by %s instead of %s%s"
                                .formatted(by.name(), step.title(), day.en(), old.en(), who.en())));
        return entry.closing(points(before.pointId()));
    }

    EntryBlock done(WorkStep step) {
        EntryBlock entry = telling(
                        readers(step),
                        Text.of(
                                "%s hat „%s“ erledigt".formatted(by.name(), step.title()),
                                "%s did “%s”".formatted(by.name(), step.title())))
                .closing(points(step.pointId()));
        return step.note() == null ? entry : entry.detailed(Text.same(step.note()));
    }

    /** Whose turn it was has it again. */
    EntryBlock reopened(WorkStep step) {
        EntryBlock entry = telling(
                Audience.EVERYONE,
                Text.of(
                        "%s hat das Häkchen bei „%s“ zurückgenommen".formatted(by.name(), step.title()),
                        "%s took the tick at “%s” back".formatted(by.name(), step.title())));
        return step.owner().outside() ? entry.opening(point(step)) : entry;
    }

    EntryBlock dropped(WorkStep step) {
        return telling(
                        Audience.EVERYONE,
                        Text.of(
                                "%s hat „%s“ aus dem Plan genommen".formatted(by.name(), step.title()),
                                "%s took “%s” out of the plan".formatted(by.name(), step.title())))
                .closing(points(step.pointId()));
    }

    /** A note is read by the parties; a partner's own is his word to everybody. */
    private static Audience readers(WorkStep step) {
        return step.note() == null || step.owner().side() == Side.PARTNER ? Audience.EVERYONE : Audience.PARTIES;
    }

    private EntryBlock asking(WorkStep step, Text sentence) {
        EntryBlock entry = telling(Audience.EVERYONE, sentence);
        if (!step.owner().outside()) {
            return entry;
        }
        EntryBlock opening = entry.opening(point(step));
        return written ? opening.notifying(mail(step)) : opening;
    }

    private PointOpened point(WorkStep step) {
        return new PointOpened(
                step.pointId(),
                step.owner().side(),
                step.owner().personId(),
                step.owner().name(),
                Text.same(step.title()),
                step.plannedOn(),
                link() + "/" + step.id());
    }

    private Notice mail(WorkStep step) {
        Text day = SaidDay.of(step.plannedOn());
        return new Notice(
                step.owner().personId(),
                Text.of("Bis %s: %s".formatted(day.de(), step.title()), "By %s: %s".formatted(day.en(), step.title())),
                Text.of(
                        """
                        Guten Tag %s,

                        im Projekt „%s“ ist das bei Ihnen geplant: %s, bis %s.

                        Wenn es erledigt ist, haken Sie es bitte dort ab. Wenn etwas nicht passt, sagen Sie mir kurz Bescheid.

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        step.owner().name(),
                                        project.title(),
                                        step.title(),
                                        day.de(),
                                        by.name(),
                                        by.agencyName()),
                        """
                        Hello %s,

                        in the project “%s” this is planned with you: %s, by %s.

                        When it is done, please tick it off there. If something does not fit, just let me know.

                        Kind regards
                        %s, %s""".formatted(
                                        step.owner().name(),
                                        project.title(),
                                        step.title(),
                                        day.en(),
                                        by.name(),
                                        by.agencyName())),
                Text.of("Schritt ansehen", "See the step"),
                link() + "/" + step.id());
    }

    private Text who(Owner owner) {
        return owner.personId() == null || owner.isPerson(by.personId())
                ? Text.same("")
                : Text.same(" (" + owner.name() + ")");
    }

    private EntryBlock telling(Audience audience, Text sentence) {
        return EntryBlock.telling(audience, Symbol.PROJECT, Standing.ONE_SIDED, by.actor(), sentence, link());
    }

    private static List<UUID> points(UUID point) {
        return point == null ? List.of() : List.of(point);
    }

    private String link() {
        return "/intake/projects/" + project.id() + "/steps";
    }
}
