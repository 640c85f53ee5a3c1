package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One person's scripts: REST calls with a bearer token, in the language of the person.
 *
 * <p>The token comes from the client {@code klartext-local}, which exists on developers' machines only.
 */
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TOKEN_LIVES = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;
    private final String person;
    private final String language;
    private String token;
    private Instant tokenEnds = Instant.EPOCH;

    /** @param url of the front door, without a slash at its end */
    public Api(String url, String person, String language) {
        this.url = url;
        this.person = person;
        this.language = language;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", "application/json")
                .POST(json(body)));
    }

    public Answer put(String path, Object body, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", "application/json")
                .PUT(json(body)));
    }

    /** Sends bytes as they are; their type stands among the headers. */
    public Answer patch(String path, byte[] bytes, String... headers) {
        return send(with(request(path), headers).method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Multipart form, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    /** The bytes behind a path, with the status that they came with. */
    public HttpResponse<byte[]> bytes(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token of this person, not older than four minutes. */
    public synchronized String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            tokenEnds = Instant.now().plus(TOKEN_LIVES);
            token = login().expect(200).string("access_token");
        }
        return token;
    }

    /** Forgets the token, so that the next call logs in anew. */
    public synchronized Api freshLogin() {
        tokenEnds = Instant.EPOCH;
        return this;
    }

    private Answer login() {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "klartext-local",
                "scope", "openid",
                "username", person,
                "password", person);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url + "/auth/realms/klartext/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Accept-Language", language)
                .header("Authorization", "Bearer " + token());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String asked = person + ": " + request.method() + " " + request.uri();
            return new Answer(asked, response.statusCode(), response.headers(), parsed(response), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(HttpResponse<String> response) throws IOException {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && !response.body().isEmpty() ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
