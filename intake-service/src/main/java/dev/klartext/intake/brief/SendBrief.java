package dev.klartext.intake.brief;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.participant.Mandates;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff freeze the draft as the next version and send it to who decides; an open older version is superseded by it. */
@ApplicationScoped
public class SendBrief {

    @Inject
    Drafts drafts;

    @Inject
    BriefVersions versions;

    @Inject
    Participants participants;

    @Inject
    Mandates mandates;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    ConsumerTexts consumerTexts;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** Sends the revision of the draft that the sender has read; without one, the current. */
    public BriefVersion send(Tx tx, Grant grant, Optional<Long> readRevision) {
        grant.staff();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Draft draft = drafts.of(tx, projectId);
        if (readRevision.filter(read -> read != draft.revision()).isPresent()) {
            throw Problems.STALE.because(Text.of(
                    "Der Entwurf hat sich inzwischen geändert. Bitte lesen Sie ihn noch einmal, bevor er hinausgeht.",
                    "The draft has changed meanwhile. Please read it once more before it goes out."));
        }
        List<BriefVersion> sent = versions.of(tx, projectId);
        Project project = projects.get(tx, projectId);
        List<ConsumerText> texts = consumerTexts.of(tx, project);
        List<Participant> deciders = whoIsAsked(tx, project, sent, draft, texts);
        FrozenBrief frozen = freeze(grant, project, draft.document(), sent.size() + 1, texts);
        BriefVersion version = version(grant, deciders, frozen);
        versions.add(tx, projectId, version, frozen.bytes());
        WorkCalendar calendar = calendars.of(tx);
        BriefEntries entries = new BriefEntries(grant, frozen, version);
        outbox.publish(
                tx,
                projectId,
                new BriefSent(
                        projectId,
                        version.version(),
                        version.sha256(),
                        frozen.brief().goals(),
                        frozen.brief().wishes(),
                        frozen.brief().outlines(),
                        entries.sent(
                                deciders,
                                calendar.plusWorkingDays(
                                        calendar.today(), settings.of(tx).daysToDecide()),
                                sent.stream()
                                        .limit(1)
                                        .map(BriefVersion::openPoint)
                                        .toList())));
        return version;
    }

    /** The draft as the client will read it, with what hinders sending it. */
    public Preview preview(Tx tx, Grant grant) {
        UUID projectId = grant.projectId();
        Draft draft = drafts.of(tx, projectId);
        List<BriefVersion> sent = versions.of(tx, projectId);
        Project project = projects.get(tx, projectId);
        List<ConsumerText> texts = consumerTexts.of(tx, project);
        FrozenBrief frozen = freeze(grant, project, draft.document(), sent.size() + 1, texts);
        try {
            return new Preview(frozen, draft.revision(), names(whoIsAsked(tx, project, sent, draft, texts)), null);
        } catch (Problem hindrance) {
            return new Preview(frozen, draft.revision(), "", Preview.sentence(hindrance));
        }
    }

    private List<Participant> whoIsAsked(
            Tx tx, Project project, List<BriefVersion> sent, Draft draft, List<ConsumerText> texts) {
        refuse(SignedVersionNeverChanges.standsIn(sent));
        List<Participant> deciders = ReachableDecider.among(participants.of(tx, project.id()));
        refuse(ConsumerOrderNeedsItsTexts.missing(project.clientKind(), texts));
        ReadyToSend.check(draft.document());
        return ReachableDecider.upTo(
                draft.document().totals().net(),
                deciders,
                mandates.of(tx, project.id()),
                calendars.of(tx).today());
    }

    private static void refuse(Optional<Problem> hindrance) {
        if (hindrance.isPresent()) {
            throw hindrance.get();
        }
    }

    private static FrozenBrief freeze(
            Grant grant, Project project, Brief brief, int version, List<ConsumerText> texts) {
        return new FrozenBrief(
                project.id(),
                project.number(),
                project.title(),
                version,
                project.language(),
                grant.agencyName(),
                project.clientName(),
                // As fine as the database keeps it, so that bytes and row tell the same time.
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                brief,
                brief.totals(),
                texts);
    }

    private static BriefVersion version(Grant grant, List<Participant> deciders, FrozenBrief frozen) {
        return new BriefVersion(
                frozen.version(),
                Sha256.hex(frozen.bytes()),
                Ids.next(),
                grant.personId(),
                grant.name(),
                names(deciders),
                frozen.frozenAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private static String names(List<Participant> people) {
        return people.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
