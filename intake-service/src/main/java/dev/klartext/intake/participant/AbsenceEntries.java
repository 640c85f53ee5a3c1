package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/** What a project's history says when somebody of the agency is away: from when until when, and who covers, never why. */
record AbsenceEntries(PersonAccess access, Absence absence) {

    EntryBlock away(UUID projectId) {
        PersonCard card = access.card();
        Text days = days();
        Text cover = card.coverName() == null
                ? Text.same("")
                : Text.of("; Vertretung: " + card.coverName(), "; " + card.coverName() + " covers");
        return entry(
                projectId,
                Text.of(
                        "%s ist %s nicht da%s".formatted(card.name(), days.de(), cover.de()),
                        "%s is away %s%s".formatted(card.name(), days.en(), cover.en())));
    }

    EntryBlock thereAfterAll(UUID projectId) {
        String name = access.card().name();
        Text days = days();
        return entry(
                projectId,
                Text.of(
                        "%s ist doch da: Die Abwesenheit %s entfällt".formatted(name, days.de()),
                        "%s is there after all: no absence %s".formatted(name, days.en())));
    }

    private Text days() {
        Text first = SaidDay.of(absence.firstDay());
        Text last = SaidDay.of(absence.lastDay());
        return absence.firstDay().equals(absence.lastDay())
                ? Text.of("am " + first.de(), "on " + first.en())
                : Text.of(
                        "vom %s bis %s".formatted(first.de(), last.de()),
                        "from %s to %s".formatted(first.en(), last.en()));
    }

    private EntryBlock entry(UUID projectId, Text sentence) {
        return EntryBlock.telling(
                Audience.PARTIES,
                Symbol.PEOPLE,
                Standing.ONE_SIDED,
                access.grant().actor(),
                sentence,
                "/intake/projects/" + projectId + "/participants");
    }
}
