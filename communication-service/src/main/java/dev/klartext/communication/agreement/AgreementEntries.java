package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the history says about an agreement, which points that opens and closes, and who is written to.
 *
 * @param by who asks, answers or takes back; null where something came to light
 * @param project the project's title
 */
record AgreementEntries(Grant by, String project, Agreement agreement) {

    static AgreementEntries of(Tx tx, Projects projects, Grant by, Agreement agreement) {
        String title = projects.find(tx, by.projectId()).map(Project::title).orElseThrow();
        return new AgreementEntries(by, title, agreement);
    }

    /** The text stands in the entry, in the mails and nowhere else. */
    EntryBlock asked(List<UUID> settled) {
        String names = names(agreement.people());
        Text sentence = agreement.version() == 1
                ? Text.of(
                        "%s bittet %s, eine Absprache zu bestätigen".formatted(by.name(), names),
                        "%s asks %s to confirm an agreement".formatted(by.name(), names))
                : Text.of(
                        "%s hat die Absprache neu gefasst und bittet %s um Bestätigung".formatted(by.name(), names),
                        "%s put the agreement in new words and asks %s to confirm".formatted(by.name(), names));
        return entry(Symbol.MESSAGE, Standing.ONE_SIDED, sentence)
                .detailed(Text.same(agreement.text()))
                .opening(agreement.people().stream()
                        .map(person -> points().confirm(person, agreement.dueOn()))
                        .toArray(PointOpened[]::new))
                .closing(settled)
                .notifying(agreement.people().stream()
                        .map(person -> mail().asking(person))
                        .toArray(Notice[]::new));
    }

    EntryBlock answered(Asked answered, Agreement before, AnswerAgreement.Consequence consequence) {
        List<UUID> settled = new ArrayList<>(List.of(answered.pointId()));
        if (consequence.agreed()) {
            settled.addAll(before.openPoints());
        }
        List<PointOpened> points = new ArrayList<>(consequence.toldNow().stream()
                .map(person -> points().confirm(person, consequence.due()))
                .toList());
        if (consequence.askerOwes()) {
            points.add(
                    answered.answer().objects()
                            ? points().reword(by.name(), consequence.due())
                            : points().clarify(consequence.due()));
        }
        EntryBlock entry = entry(
                        Symbol.DECISION,
                        consequence.agreed() ? Standing.CONFIRMED : Standing.ONE_SIDED,
                        sentence(answered, consequence))
                .opening(points.toArray(PointOpened[]::new))
                .closing(settled.stream().distinct().toList())
                .notifying(notices(answered, consequence));
        if (answered.words() != null) {
            return entry.detailed(Text.same(answered.words()));
        }
        return consequence.agreed() ? entry.detailed(Text.same(agreement.text())) : entry;
    }

    /** Nobody says it: it came to light. */
    EntryBlock reopened(Asked giver, List<Asked> deciders, LocalDate due) {
        Text ended = Text.of(
                "%s konnte das nicht mehr zusagen, als die Absprache bestätigt wurde: %s"
                        .formatted(giver.name(), gist()),
                "%s could agree to this no longer when the agreement was confirmed: %s"
                        .formatted(giver.name(), gist()));
        Text sentence = deciders.isEmpty()
                ? ended
                : Text.of(
                        "%s. Bestätigen kann sie %s.".formatted(ended.de(), names(deciders)),
                        "%s. Who can confirm it is %s.".formatted(ended.en(), names(deciders)));
        List<PointOpened> points = deciders.isEmpty()
                ? List.of(points().clarify(due))
                : deciders.stream().map(person -> points().confirm(person, due)).toList();
        return EntryBlock.telling(
                        agreement.audience(), Symbol.DECISION, Standing.ONE_SIDED, null, sentence, agreement.path())
                .opening(points.toArray(PointOpened[]::new));
    }

    EntryBlock withdrawn() {
        return entry(
                        Symbol.MESSAGE,
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat die Absprache zurückgezogen: %s".formatted(by.name(), gist()),
                                "%s took the agreement back: %s".formatted(by.name(), gist())))
                .closing(agreement.openPoints())
                .notifying(agreement.people().stream()
                        .filter(person -> !person.answered())
                        .map(person -> mail().withdrawn(person))
                        .toArray(Notice[]::new));
    }

    private Text sentence(Asked answered, AnswerAgreement.Consequence consequence) {
        return switch (answered.answer()) {
            case CONFIRMED ->
                Text.of(
                        "%s hat die Absprache bestätigt: %s".formatted(by.name(), gist()),
                        "%s confirmed the agreement: %s".formatted(by.name(), gist()));
            case NOTED -> noted(consequence);
            case CORRECTED ->
                Text.of(
                        "%s hat die Absprache korrigiert: %s".formatted(by.name(), gist()),
                        "%s corrected the agreement: %s".formatted(by.name(), gist()));
            case DECLINED ->
                Text.of(
                        "%s sieht die Absprache anders: %s".formatted(by.name(), gist()),
                        "%s sees the agreement differently: %s".formatted(by.name(), gist()));
        };
    }

    private Text noted(AnswerAgreement.Consequence consequence) {
        String names = names(consequence.toldNow());
        Text read = Text.of(
                "%s hat die Absprache zur Kenntnis genommen: %s".formatted(by.name(), gist()),
                "%s took note of the agreement: %s".formatted(by.name(), gist()));
        return names.isEmpty()
                ? read
                : Text.of(
                        "%s. Bestätigen kann sie %s.".formatted(read.de(), names),
                        "%s. Who can confirm it is %s.".formatted(read.en(), names));
    }

    private Notice[] notices(Asked answered, AnswerAgreement.Consequence consequence) {
        List<Notice> notices = new ArrayList<>(consequence.toldNow().stream()
                .map(person -> mail().askingWhoDecides(person, consequence.due()))
                .toList());
        if (consequence.agreed()) {
            notices.add(mail().agreed());
        } else if (answered.answer().objects()) {
            notices.add(mail().objected(answered));
        }
        return notices.toArray(Notice[]::new);
    }

    private String gist() {
        return Gist.of(agreement.text());
    }

    private static String names(List<Asked> people) {
        return people.stream().map(Asked::name).collect(Collectors.joining(", "));
    }

    private EntryBlock entry(Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(agreement.audience(), symbol, standing, by.actor(), sentence, agreement.path());
    }

    private AgreementPoints points() {
        return new AgreementPoints(agreement);
    }

    private AgreementMail mail() {
        return new AgreementMail(by, project, agreement);
    }
}
