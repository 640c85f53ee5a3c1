package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.StoreDraftFiles.Upload;
import dev.klartext.dispute.services.Orders;
import dev.klartext.dispute.upload.TakeUploads;
import dev.klartext.dispute.upload.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Takes in a draft as a browser or a script sends it: words are checked first, then the files are stored, then it is shown.
 * Files lie in the store before the transaction begins; no I/O happens while the project is locked.
 */
@ApplicationScoped
class ReceiveDraft {

    @Inject
    Tenancy tenancy;

    @Inject
    Orders orders;

    @Inject
    StoreDraftFiles storeFiles;

    @Inject
    TakeUploads takeUploads;

    @Inject
    Uploads uploads;

    @Inject
    Idempotency idempotency;

    @Inject
    ShowResult showResult;

    @Inject
    ResultConfig config;

    /**
     * A draft as it was sent.
     *
     * @param uploads ids of files that came before, in their order; those that come with it follow them
     */
    record Sent(
            String name,
            String pictures,
            String furtherPicture,
            String why,
            String link,
            List<String> uploads,
            List<FileUpload> files,
            String agencyMinutes,
            String clientMinutes) {

        /** Browsers send CR LF in texts, nothing as empty text, and an unchosen file as an empty one without a name. */
        Sent {
            name = name == null || name.isBlank() ? null : name.strip();
            why = why == null ? null : why.strip().replace("\r\n", "\n");
            link = link == null || link.isBlank() ? null : link.strip();
            uploads = uploads == null ? List.of() : uploads;
            files = files == null
                    ? List.of()
                    : files.stream()
                            .filter(file -> file.size() > 0 || !file.fileName().isBlank())
                            .toList();
        }
    }

    private record Asked(
            UUID project,
            UUID deliverable,
            String name,
            AgreedPictures pictures,
            String why,
            String link,
            List<ShownFile> files,
            Effort effort) {}

    ShowResult.Shown receive(Grant grant, UUID deliverable, String key, Sent sent) {
        grant.staff();
        AgreedPictures pictures = AgreedPictures.typed(sent.pictures(), sent.furtherPicture());
        int maxFiles = pictures == null ? config.maxFiles() : config.maxPictures();
        int count = sent.uploads().size() + sent.files().size();
        NewResult.check(sent.name(), pictures, sent.why(), sent.link(), count, maxFiles);
        Effort effort = Effort.typed(sent.agencyMinutes(), sent.clientMinutes());
        tenancy.in(grant.agencyId(), tx -> orders.deliverable(tx, grant.projectId(), deliverable))
                .orElseThrow(ShowResult::unknownDeliverable);
        List<ShownFile> files = storeFiles.store(
                grant,
                takeUploads.take(grant, sent.uploads()),
                sent.files().stream()
                        .map(file -> new Upload(file.fileName(), file.uploadedFile()))
                        .toList());
        NewResult draft = new NewResult(deliverable, sent.name(), pictures, sent.why(), sent.link(), files, effort);
        Asked asked = new Asked(
                grant.projectId(),
                deliverable,
                draft.name(),
                draft.pictures(),
                draft.why(),
                draft.link(),
                files,
                effort);
        return idempotency.once(grant, key, asked, ShowResult.Shown.class, tx -> {
            ShowResult.Shown shown = showResult.show(tx, grant, draft);
            uploads.shown(tx, grant.projectId(), sent.uploads());
            return shown;
        });
    }
}
