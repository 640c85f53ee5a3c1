package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a mail in its recipient's language, if the gate lets them open what it is about right now. */
@ApplicationScoped
class ComposeMail {

    @Inject
    Gate gate;

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

    @Inject
    ComposeReminder composeReminder;

    Draft compose(Tx tx, Mail mail) {
        if (mail.remindsOn() != null) {
            return composeReminder.compose(tx, mail);
        }
        Optional<Grant> grant = grant(tx, mail).filter(found -> WhoMayOpen.may(found.side(), mail.audience()));
        Optional<Participant> person = person(tx, mail, mail.personId());
        if (grant.isEmpty() || person.isEmpty()) {
            return new Draft.Withheld("the gate does not let the recipient open it");
        }
        if (person.get().email() == null) {
            return new Draft.Withheld("the recipient has no mail address");
        }
        return new Draft.Ready(written(tx, mail, grant.get(), person.get()));
    }

    private Optional<Grant> grant(Tx tx, Mail mail) {
        return mail.projectId() == null
                ? gate.member(tx, mail.personId())
                : gate.personIn(tx, mail.personId(), mail.projectId());
    }

    private Optional<Participant> person(Tx tx, Mail mail, UUID personId) {
        return mail.projectId() == null
                ? participants.member(tx, personId)
                : participants.find(tx, mail.projectId(), personId);
    }

    private OutgoingMail written(Tx tx, Mail mail, Grant grant, Participant person) {
        boolean english = "en".equals(person.language());
        Optional<Project> project = Optional.ofNullable(mail.projectId())
                .map(id -> projects.find(tx, id).orElseThrow());
        MailLinks.MailLink link = links.to(mail.link(), person, tx.agencyId());
        MailView view = new MailView(
                english ? "en" : "de",
                (english ? mail.subjectEn() : mail.subjectDe()).replaceAll("\\s+", " "),
                List.of((english ? mail.bodyEn() : mail.bodyDe()).strip().split("\\n\\s*\\n")),
                english ? mail.actionEn() : mail.actionDe(),
                link.href(),
                project.map(Project::title).orElse(null),
                grant.agencyName(),
                !mails.wroteBefore(tx, mail.personId(), mail.id()),
                project.flatMap(of -> heads.newest(tx, of.projectId(), LogKind.SHARED))
                        .map(head -> head.note().toString())
                        .orElse(null));
        return layOut.layOut(
                tx,
                mail,
                person.email(),
                sender(mail, grant, project),
                replyTo(tx, mail),
                view,
                MailFiles.open(mail.files(), grant.side()),
                link);
    }

    /** The human with where they work; the agency where no person stands behind it. */
    private static String sender(Mail mail, Grant grant, Optional<Project> project) {
        if (mail.senderId() == null) {
            return grant.agencyName();
        }
        String organisation = project.filter(of -> mail.senderSide() == Side.CLIENT)
                .map(Project::clientName)
                .orElse(grant.agencyName());
        return mail.senderName() + " (" + organisation + ")";
    }

    private Optional<String> replyTo(Tx tx, Mail mail) {
        return Optional.ofNullable(mail.senderId())
                .flatMap(sender -> person(tx, mail, sender))
                .map(Participant::email);
    }
}
