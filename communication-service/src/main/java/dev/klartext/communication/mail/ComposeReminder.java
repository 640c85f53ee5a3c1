package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.openpoint.StillWaiting;
import dev.klartext.communication.openpoint.StillWaiting.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the one mail a day that reminds a person of their open points in an agency's projects: of those that still wait for
 * them now, each asked at the gate. If none is left, no mail leaves.
 */
@ApplicationScoped
class ComposeReminder {

    @Inject
    StillWaiting stillWaiting;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Mails mails;

    @Inject
    MailLinks links;

    @Inject
    SignHead heads;

    @Inject
    LayOutMail layOut;

    Draft compose(Tx tx, Mail mail) {
        List<Waiting> waiting = stillWaiting.of(tx, mail.personId(), mail.points());
        if (waiting.isEmpty()) {
            return new Draft.Withheld("nothing of it waits for the recipient any more");
        }
        UUID first = waiting.getFirst().point().projectId();
        Optional<Participant> person = participants.find(tx, first, mail.personId());
        if (person.isEmpty() || person.get().email() == null) {
            return new Draft.Withheld("the recipient has no mail address");
        }
        return new Draft.Ready(written(tx, mail, waiting, person.get()));
    }

    private OutgoingMail written(Tx tx, Mail mail, List<Waiting> waiting, Participant person) {
        Locale locale = Locale.of("en".equals(person.language()) ? "en" : "de");
        String agency = waiting.getFirst().grant().agencyName();
        String from = mail.senderId() == null ? agency : mail.senderName() + " (" + agency + ")";
        Map<Project, List<OpenPoint>> byProject = byProject(tx, waiting);
        ReminderWords words = new ReminderWords(person.name(), from, byTitle(byProject));
        MailLinks.MailLink link = links.to(mail.link(), person, tx.agencyId());
        MailView view = new MailView(
                locale.getLanguage(),
                words.subject().in(locale).replaceAll("\\s+", " "),
                words.paragraphs().stream()
                        .map(paragraph -> paragraph.in(locale))
                        .toList(),
                ReminderWords.ACTION.in(locale),
                link.href(),
                byProject.keySet().stream().map(Project::title).collect(Collectors.joining(", ")),
                agency,
                !mails.wroteBefore(tx, mail.personId(), mail.id()),
                byProject.keySet().stream()
                        .flatMap(project -> heads.newest(tx, project.projectId(), LogKind.SHARED).stream())
                        .map(head -> head.note().toString())
                        .collect(Collectors.joining("\n")));
        return layOut.layOut(tx, mail, person.email(), from, replyTo(tx, mail, waiting), view, List.of(), link);
    }

    /** In the order of their most pressing points. */
    private Map<Project, List<OpenPoint>> byProject(Tx tx, List<Waiting> waiting) {
        Map<UUID, List<OpenPoint>> byId = waiting.stream()
                .map(Waiting::point)
                .collect(Collectors.groupingBy(OpenPoint::projectId, LinkedHashMap::new, Collectors.toList()));
        Map<Project, List<OpenPoint>> byProject = new LinkedHashMap<>();
        byId.forEach((id, points) -> byProject.put(projects.find(tx, id).orElseThrow(), points));
        return byProject;
    }

    /** Two projects of one title are one heading. */
    private static Map<String, List<OpenPoint>> byTitle(Map<Project, List<OpenPoint>> byProject) {
        Map<String, List<OpenPoint>> byTitle = new LinkedHashMap<>();
        byProject.forEach((project, points) -> byTitle.merge(
                project.title(),
                points,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return byTitle;
    }

    private Optional<String> replyTo(Tx tx, Mail mail, List<Waiting> waiting) {
        return Optional.ofNullable(mail.senderId())
                .flatMap(sender ->
                        participants.find(tx, waiting.getFirst().point().projectId(), sender))
                .map(Participant::email);
    }
}
