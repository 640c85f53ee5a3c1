package dev.klartext.bench;

import dev.klartext.story.Api;
import dev.klartext.story.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** One file that goes up in pieces of 30 MiB, as the page sends it (tus 1.0). */
final class Upload {
    private static final int PIECE = 30 << 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Api person;
    private final String path;
    private final Path file;

    Upload(Api person, UUID project, Path file) {
        this.person = person;
        this.path = "/results/api/projects/" + project + "/uploads";
        this.file = file;
    }

    /** The id of the upload; returns once all bytes are safe and put together. */
    String send() throws IOException, InterruptedException {
        String address = expect(
                        201,
                        request(path)
                                .header("Upload-Length", Long.toString(Files.size(file)))
                                .header("Upload-Metadata", "filename ZmlsbS5iaW4=")
                                .POST(BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = address.substring(address.lastIndexOf('/') + 1);
        long offset = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(PIECE);
            while (piece.length > 0) {
                expect(
                        204,
                        request(path + "/" + id)
                                .header("Upload-Offset", Long.toString(offset))
                                .header("Content-Type", "application/offset+octet-stream")
                                .method("PATCH", BodyPublishers.ofByteArray(piece)));
                offset += piece.length;
                piece = bytes.readNBytes(PIECE);
            }
        }
        return id;
    }

    private HttpRequest.Builder request(String to) {
        return HttpRequest.newBuilder(URI.create(Whole.URL + to))
                .header("Authorization", "Bearer " + person.token())
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> expect(int status, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new AssertionError(answer + ": " + answer.body());
        }
        return answer;
    }
}
