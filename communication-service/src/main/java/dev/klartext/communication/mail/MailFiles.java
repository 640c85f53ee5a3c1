package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.NoticeFile;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of a mail: those that its recipient may have, read from the mail's own project only. */
@ApplicationScoped
class MailFiles {

    @Inject
    FileStore store;

    /** What a side may have of the files of a mail. */
    static List<StoredFile> open(List<NoticeFile> files, Side side) {
        return files.stream()
                .filter(file -> WhoMayOpen.may(side, file.audience()))
                .map(NoticeFile::file)
                .toList();
    }

    List<MailAttachment> read(OutgoingMail mail) {
        return mail.files().stream().map(file -> attachment(mail, file)).toList();
    }

    private MailAttachment attachment(OutgoingMail mail, StoredFile file) {
        try (InputStream bytes = store.open(mail.agencyId(), mail.projectId(), file.sha256())) {
            return MailAttachment.create()
                    .setName(file.name())
                    .setContentType(file.mediaType())
                    .setDisposition("attachment")
                    .setData(Buffer.buffer(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
