package dev.klartext.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** HTTP as we ask our own parts. */
final class Web {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private Web() {}

    static boolean answers(String address) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5));
        return send(request.build()).statusCode() == 200;
    }

    /** Waits as long as it takes. */
    static void await(String address) {
        while (true) {
            try {
                if (answers(address)) {
                    return;
                }
            } catch (IOException e) {
                // Nobody there yet.
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + request.uri(), e);
        }
    }
}
