package dev.klartext.communication.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What our provider in Keycloak does for one person's login when this service asks for it; never within a transaction. */
@ApplicationScoped
public class KeycloakPeople {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    /** Without it Keycloak is never asked: no mail has a personal link. */
    @ConfigProperty(name = "klartext.login.links-secret")
    Optional<String> secret;

    @Inject
    ObjectMapper json;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private String accessToken;
    private Instant accessEnds = Instant.EPOCH;

    KeycloakPeople() {}

    /** Asks the Keycloak at an address. */
    public KeycloakPeople(String realm, String secret) {
        this.realm = realm;
        this.secret = Optional.ofNullable(secret);
        this.json = new ObjectMapper();
    }

    public boolean canBeAsked() {
        return secret.isPresent();
    }

    /** The token of a personal link; nothing for somebody who gets none: staff, or locked, or unknown. */
    public Optional<String> link(String subject) throws IOException {
        HttpResponse<String> answer = ask(subject, "links");
        return answer.statusCode() == 201
                ? Optional.of(read(answer).path("token").asText())
                : Optional.empty();
    }

    /** A login and the token of a personal link into it. */
    public record Account(String subject, String token) {}

    /**
     * The account of somebody who is invited, made without any password if there is none at this address yet; nothing for who
     * has one that opens by a password alone.
     *
     * @param staff whether they are invited into an agency: a first password is asked for on the way
     */
    public Optional<Account> invite(String email, String name, String language, boolean staff) throws IOException {
        String body =
                json.writeValueAsString(Map.of("email", email, "name", name, "language", language, "staff", staff));
        HttpResponse<String> answer =
                post("/klartext/invitations", "application/json", body, "Bearer " + accessToken());
        return switch (answer.statusCode()) {
            case 201 -> Optional.of(json.readValue(answer.body(), Account.class));
            case 404 -> Optional.empty();
            default -> throw new IOException("Keycloak answers " + answer.statusCode());
        };
    }

    /** Does something with a login; one that is gone needs it no more. */
    void tell(String subject, String what) throws IOException {
        int status = ask(subject, what).statusCode();
        if (status != 204 && status != 404) {
            throw new IOException("Keycloak answers " + status);
        }
    }

    private HttpResponse<String> ask(String subject, String what) throws IOException {
        String path = "/klartext/people/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/" + what;
        return post(path, "application/json", "{}", "Bearer " + accessToken());
    }

    private synchronized String accessToken() throws IOException {
        if (Instant.now().isAfter(accessEnds)) {
            String form = "grant_type=client_credentials&client_id=klartext-links&client_secret="
                    + URLEncoder.encode(secret.orElseThrow(), StandardCharsets.UTF_8);
            HttpResponse<String> answer =
                    post("/protocol/openid-connect/token", "application/x-www-form-urlencoded", form, "none");
            if (answer.statusCode() != 200) {
                throw new IOException("Keycloak gives no token: " + answer.statusCode());
            }
            JsonNode granted = read(answer);
            accessToken = granted.path("access_token").asText();
            accessEnds = Instant.now()
                    .plusSeconds(granted.path("expires_in").asLong())
                    .minus(BEFORE_ITS_END);
        }
        return accessToken;
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String type, String body, String authorization) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!authorization.equals("none")) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking Keycloak", e);
        }
    }
}
