package dev.klartext.communication.entry;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes down what a person says happened. It can be taken back for a while, unless it is sealed at once. */
@ApplicationScoped
public class RecordEntry {

    @ConfigProperty(name = "klartext.entry.take-back")
    Duration takeBack;

    @Inject
    Logs logs;

    @Inject
    EntryStore store;

    @Inject
    SealEntries seal;

    @Inject
    NamedPerson named;

    @Inject
    Deliverables deliverables;

    @Inject
    CallBack callBack;

    @Inject
    OpenNextStep openNextStep;

    public Entry record(Tx tx, Grant grant, NewEntry input, List<StoredFile> files) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        input.check(now);
        Sight sight = Sight.of(grant);
        mayWrite(grant, input.kind());
        UUID project = grant.projectId();

        // The stream before the log, here as everywhere, so that nobody waits in a circle.
        OpenNextStep.Opened next = openNextStep.open(tx, project, callBack.stepOf(tx, grant, input));
        Log log = logs.lock(tx, project, input.kind().log());
        String with = input.withPersonId() == null
                ? null
                : named.find(tx, project, input.withPersonId(), "withPersonId").name();
        NamedDeliverable about = input.deliverableId() == null
                ? null
                : deliverables.named(tx, project, sight, input.deliverableId(), "deliverableId");
        checkCorrected(log, input.corrects());
        List<Attachment> attached = IntStream.rangeClosed(1, files.size())
                .mapToObj(rank -> Attachment.of(rank, files.get(rank - 1)))
                .toList();
        Entry entry = new Entry(
                Ids.next(),
                project,
                log.kind(),
                null,
                input.kind(),
                null,
                null,
                Standing.ONE_SIDED,
                input.kind() == EntryKind.NOTE ? Audience.AGENCY : Audience.PARTIES,
                grant.personId(),
                grant.side(),
                Origin.typedIn(project),
                input.occurredAt() == null ? now : input.occurredAt().truncatedTo(ChronoUnit.MICROS),
                now,
                input.sealsAtOnce() ? now : now.plus(takeBack),
                input.withPersonId(),
                input.corrects(),
                null,
                input.channel(),
                next == null ? null : next.pointId(),
                input.deliverableId(),
                null,
                attached,
                null,
                null);
        Content content = new Content()
                .actor(grant.name())
                .heading(input.kind().heading(with))
                .sentence(words(input.sentence()))
                .corrects(input.corrects())
                .channel(input.channel())
                .deliverable(about)
                .nextStep(next == null ? null : next.step())
                .files(attached);
        if (input.sealsAtOnce()) {
            return seal.append(tx, log, entry, content);
        }
        store.insert(tx, entry, content.salted());
        return entry.written(null, content.asMap(), null);
    }

    /** Internal notes are the agency's, everything else is between agency and client. */
    static void mayWrite(Grant grant, EntryKind kind) {
        if (kind == EntryKind.NOTE) {
            grant.staff();
        } else {
            grant.party();
        }
    }

    private static Text words(String typed) {
        return typed == null ? null : Text.same(typed.strip());
    }

    private static void checkCorrected(Log log, Long corrects) {
        new Violations()
                .check(
                        corrects == null || corrects >= 1 && corrects <= log.size(),
                        "corrects",
                        Text.of(
                                "Einen Eintrag mit dieser Nummer gibt es nicht.",
                                "There is no entry with this number."))
                .throwIfAny();
    }
}
