package dev.klartext.dispute.upload;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Speaks tus 1.0 (https://tus.io/protocols/resumable-upload), with the extensions creation, termination and expiration. */
@ApplicationScoped
class Tus {

    static final String VERSION = "1.0.0";
    static final String BYTES = "application/offset+octet-stream";

    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Uploads uploads;

    @Inject
    BeginUpload beginUpload;

    @Inject
    ReceiveBytes receiveBytes;

    @Inject
    DropUpload dropUpload;

    private final UploadConfig config;
    private final Semaphore room;

    @Inject
    Tus(UploadConfig config) {
        this.config = config;
        this.room = new Semaphore(config.atOnce());
    }

    Response options() {
        return answer(204)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination,expiration")
                .header("Tus-Max-Size", config.maxSize().asLongValue())
                .build();
    }

    /** @param address of the uploads, under which the new one gets its own */
    Response begin(UUID project, String address, String key, HttpHeaders headers) {
        Grant grant = enter(project);
        check(headers);
        BeginUpload.Begun begun = beginUpload.begin(
                grant, key, headers.getHeaderString("Upload-Length"), headers.getHeaderString("Upload-Metadata"));
        return answer(201)
                .location(URI.create(address + "/" + begun.id()))
                .header("Upload-Expires", httpDate(begun.expiresAt()))
                .build();
    }

    Response offset(UUID project, UUID id) {
        Upload upload = find(project, id);
        return answer(200)
                .header(OFFSET, upload.received())
                .header("Upload-Length", upload.size())
                .header("Upload-Expires", httpDate(upload.expiresAt()))
                .build();
    }

    Response receive(UUID project, UUID id, HttpHeaders headers, InputStream bytes) {
        Grant grant = enter(project);
        check(headers);
        long offset = number(headers.getHeaderString(OFFSET));
        if (offset < 0) {
            throw Problems.INVALID.because(Text.of(
                    "Bitte mit Upload-Offset sagen, wo es weitergeht.",
                    "Please say with Upload-Offset where it goes on."));
        }
        if (!room.tryAcquire()) {
            throw Problems.UNAVAILABLE.because(Text.of(
                    "Gerade kommen sehr viele Dateien an. Ihre ist gleich dran.",
                    "Very many files are arriving right now. Yours is next in a moment."));
        }
        try {
            long safe = receiveBytes.receive(
                    grant, id, offset, number(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH)), bytes);
            return answer(204).header(OFFSET, safe).build();
        } finally {
            room.release();
        }
    }

    Response drop(UUID project, UUID id) {
        dropUpload.drop(enter(project), id);
        return answer(204).build();
    }

    Upload find(UUID project, UUID id) {
        Grant grant = enter(project);
        return tenancy.in(grant.agencyId(), tx -> uploads.find(tx, project, grant.personId(), id))
                .orElseThrow(Gate::notFound);
    }

    /** Drafts come from the agency's staff; only who began an upload goes on with it. */
    Grant enter(UUID project) {
        return gate.project(project).staff();
    }

    /** A header that is absent is taken for ours: so that curl alone can upload, too. */
    private static void check(HttpHeaders headers) {
        if (!Set.of(VERSION, "").contains(said(headers.getHeaderString(RESUMABLE)))) {
            throw Problems.STALE.because(Text.of("Wir sprechen tus " + VERSION + ".", "We speak tus " + VERSION + "."));
        }
    }

    private static String said(String header) {
        return header == null ? "" : header;
    }

    private static long number(String header) {
        return header != null && header.matches("\\d{1,15}") ? Long.parseLong(header) : -1;
    }

    private static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static Response.ResponseBuilder answer(int status) {
        return Response.status(status).header(RESUMABLE, VERSION).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
