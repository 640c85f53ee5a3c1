package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.NoticeFile;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    List<MimeBodyPart> read(OutgoingMail mail) throws MessagingException {
        List<MimeBodyPart> parts = new ArrayList<>();
        for (StoredFile file : mail.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes(mail, file), file.mediaType())));
            part.setFileName(file.name());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            parts.add(part);
        }
        return parts;
    }

    private byte[] bytes(OutgoingMail mail, StoredFile file) {
        try (InputStream bytes = store.open(mail.agencyId(), mail.projectId(), file.sha256())) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
