package dev.klartext.dispute.upload;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.ArrivingFiles;
import dev.klartext.chassis.files.FileType;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes in the next bytes of a file. Whole parts go to the store, and what is safe is noted after each; where the
 * connection breaks, what came until then is kept and the next request, to whichever replica, goes on behind it.
 */
@ApplicationScoped
public class ReceiveBytes {

    private static final Logger LOG = Logger.getLogger(ReceiveBytes.class);

    private final Tenancy tenancy;
    private final Uploads uploads;
    private final ArrivingFiles store;
    private final UploadConfig config;

    @Inject
    ReceiveBytes(Tenancy tenancy, Uploads uploads, ArrivingFiles store, UploadConfig config) {
        this.tenancy = tenancy;
        this.uploads = uploads;
        this.store = store;
        this.config = config;
    }

    /**
     * Reads what comes to its end, or to where it breaks off.
     *
     * @param offset where the sender believes the file has come to
     * @param length of what comes; negative: not said
     * @return how many bytes are safe now
     */
    long receive(Grant grant, UUID id, long offset, long length, InputStream from) {
        UUID project = grant.projectId();
        Upload upload = tenancy.in(grant.agencyId(), tx -> uploads.find(tx, project, grant.personId(), id))
                .orElseThrow(Gate::notFound);
        if (length > upload.size() - offset) {
            throw Problems.TOO_LARGE.because(Text.of(
                    "Das ist mehr, als für „" + upload.name() + "“ angekündigt war.",
                    "This is more than was announced for “" + upload.name() + "”."));
        }
        UUID writer = Ids.next();
        Instant expires = Instant.now().plus(config.kept());
        Received before = tenancy.in(grant.agencyId(), tx -> uploads.claim(tx, upload, writer, offset, expires))
                .orElseThrow(ReceiveBytes::elsewhere);
        return new Arrival(grant.agencyId(), upload, writer, before).goOn(from);
    }

    private static Problem elsewhere() {
        return Problems.CONFLICT.because(Text.of(
                "Diese Datei ist inzwischen an einer anderen Stelle. Fragen Sie mit HEAD, wo es weitergeht.",
                "This file has come to another place meanwhile. Ask with HEAD where to go on."));
    }

    /** One request's work on one file. */
    private final class Arrival {

        private final UUID agency;
        private final Upload upload;
        private final UUID writer;
        private final PartInHand part;

        Arrival(UUID agency, Upload upload, UUID writer, Received before) {
            this.agency = agency;
            this.upload = upload;
            this.writer = writer;
            this.part = new PartInHand(upload.size(), (int) config.partSize().asLongValue(), before);
        }

        long goOn(InputStream from) {
            try {
                while (part.fill(from)) {
                    store(from);
                    if (part.whole()) {
                        finish();
                        return upload.size();
                    }
                }
            } catch (IOException broken) {
                LOG.debugf("Upload %s broke off: %s", upload.id(), broken.getMessage());
            } catch (Problem refused) {
                // The store is away: what has come is kept, also the part that it did not take.
                if (refused.kind() == Problems.UNAVAILABLE) {
                    note();
                }
                throw refused;
            }
            if (!note()) {
                throw elsewhere();
            }
            return part.soFar().bytes();
        }

        private void store(InputStream from) throws IOException {
            if (part.filled() == 0) {
                return;
            }
            tellType(from);
            if (part.storeId() == null) {
                part.begun(store.begin(agency, upload.id()));
            }
            part.stored(
                    store.part(agency, upload.id(), part.storeId(), part.nextNumber(), part.bytes(), part.filled()));
            if (!note()) {
                throw elsewhere();
            }
        }

        /** By the first part, so that nobody sends two gigabytes in vain. */
        private void tellType(InputStream from) throws IOException {
            if (part.mediaType() != null) {
                return;
            }
            try {
                part.isOf(FileType.of(upload.name(), part.head(FileType.HEAD)));
            } catch (Problem wrong) {
                tenancy.run(agency, tx -> uploads.remove(tx, upload.projectId(), upload.id()));
                // Who is still sending hears no answer before all of it is read.
                from.transferTo(OutputStream.nullOutputStream());
                throw wrong;
            }
        }

        private void finish() {
            store.complete(agency, upload.id(), part.storeId(), part.soFar().etags());
            String sha256 = part.sha256();
            tenancy.run(agency, tx -> uploads.whole(tx, upload, sha256));
        }

        private boolean note() {
            Received safe = part.soFar();
            return tenancy.in(agency, tx -> uploads.advance(tx, upload, writer, safe));
        }
    }
}
