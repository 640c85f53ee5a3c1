package dev.klartext.chassis.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/**
 * Files that come in parts: each lies under {@code arriving/agency/file}, as an S3 multipart upload until it is whole, and is
 * copied inside the store to where its hash says once somebody makes use of it.
 */
@ApplicationScoped
public class ArrivingFiles {

    private final S3Client s3;
    private final String bucket;

    @Inject
    public ArrivingFiles(S3Client s3, @ConfigProperty(name = "klartext.files.bucket") String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Begins a file; returns the store's own id of it. */
    public String begin(UUID agencyId, UUID fileId) {
        return StoreAway.ask(() -> s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(arriving(agencyId, fileId)))
                .uploadId());
    }

    /**
     * Stores one part and returns its ETag. Every part but the last has at least 5 MiB: S3 takes no smaller ones.
     *
     * @param number from 1
     */
    public String part(UUID agencyId, UUID fileId, String storeId, int number, byte[] bytes, int length) {
        return StoreAway.ask(() -> s3.uploadPart(
                        request -> request.bucket(bucket)
                                .key(arriving(agencyId, fileId))
                                .uploadId(storeId)
                                .partNumber(number)
                                .contentLength((long) length),
                        // The bytes are not copied once more.
                        RequestBody.fromContentProvider(
                                () -> new ByteArrayInputStream(bytes, 0, length), length, "application/octet-stream"))
                .eTag());
    }

    /** Puts the parts together. Done once more it does nothing, e.g. if the answer to the first time was lost. */
    public void complete(UUID agencyId, UUID fileId, String storeId, List<String> etags) {
        List<CompletedPart> parts = new ArrayList<>();
        for (String etag : etags) {
            parts.add(CompletedPart.builder()
                    .partNumber(parts.size() + 1)
                    .eTag(etag)
                    .build());
        }
        StoreAway.ask(() -> {
            try {
                return s3.completeMultipartUpload(request -> request.bucket(bucket)
                        .key(arriving(agencyId, fileId))
                        .uploadId(storeId)
                        .multipartUpload(whole -> whole.parts(parts)));
            } catch (NoSuchUploadException alreadyComplete) {
                return s3.headObject(request -> request.bucket(bucket).key(arriving(agencyId, fileId)));
            }
        });
    }

    /** Copies a whole file to its address in a project, inside the store. */
    public void keep(UUID agencyId, UUID projectId, UUID fileId, StoredFile file) {
        StoreAway.ask(() -> s3.copyObject(request -> request.sourceBucket(bucket)
                .sourceKey(arriving(agencyId, fileId))
                .destinationBucket(bucket)
                .destinationKey(FileStore.key(agencyId, projectId, file.sha256()))
                .metadataDirective(MetadataDirective.REPLACE)
                .contentType(file.mediaType())));
    }

    /** Forgets a file, whole or not. */
    public void forget(UUID agencyId, UUID fileId, String storeId) {
        if (storeId == null) {
            return;
        }
        StoreAway.ask(() -> {
            try {
                s3.abortMultipartUpload(request ->
                        request.bucket(bucket).key(arriving(agencyId, fileId)).uploadId(storeId));
            } catch (NoSuchUploadException | NoSuchKeyException complete) {
                // Then it lies there as a whole.
            }
            return s3.deleteObject(request -> request.bucket(bucket).key(arriving(agencyId, fileId)));
        });
    }

    private static String arriving(UUID agencyId, UUID fileId) {
        return "arriving/" + agencyId + "/" + fileId;
    }
}
