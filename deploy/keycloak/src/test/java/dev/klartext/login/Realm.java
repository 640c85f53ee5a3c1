package dev.klartext.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.local.KeycloakNodes;
import dev.klartext.local.Mail;
import dev.klartext.local.TestKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one Keycloak of all tests of this module, its people and its mails. */
final class Realm {
    static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TestKeycloak keycloak;

    /** The realm at each node; one but for tests that are run by hand. */
    static final List<String> NODES = started();

    /** Where our pages would be; Keycloak sends browsers nowhere else. */
    static final String PAGES = address().replaceFirst("/auth/.*", "");

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private Realm() {}

    record Person(String subject, String email) {}

    private static List<String> started() {
        try {
            Path checkout = Path.of("..", "..");
            Path data = Files.createTempDirectory(Path.of("target"), "keycloak");
            if (Integer.getInteger("keycloak.nodes", 1) > 1) {
                return KeycloakNodes.start(checkout, data).addresses();
            }
            keycloak = TestKeycloak.start(checkout, data);
            return List.of(keycloak.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String address() {
        return NODES.getFirst();
    }

    static void restart() {
        keycloak.restart();
    }

    static void mailAway() {
        keycloak.mailAway();
    }

    static void mailBack() {
        keycloak.mailBack();
    }

    /** How long links live that are made from now on, in seconds. */
    static void linksLive(String seconds) {
        ObjectNode realm = (ObjectNode) json(admin("GET", "", "").body());
        realm.withObject("/attributes").put(LinkToken.LIFESPAN, seconds);
        admin("PUT", "", realm.toString());
    }

    /** A link that another realm of this Keycloak has made for somebody of its own. */
    static String linkOfAnotherRealm() {
        String realm = read(Path.of("realm.json"))
                .replace("\"realm\": \"klartext\"", "\"realm\": \"another\"")
                .replace("${KLARTEXT_URL}", PAGES)
                .replace("${KLARTEXT_SMTP_FROM}", "anmeldung@klartext.example")
                .replaceAll("\\$\\{KLARTEXT_\\w+}", "1");
        made(administer("POST", "", realm));
        String subject = made(administer("POST", "/another/users", """
                {"username": "p", "email": "p@krume.example", "enabled": true}"""));
        return json(service(PAGES + "/auth/realms/another", "klartext-links", "1", "people/" + subject + "/links", "{}")
                        .body())
                .path("token")
                .asText();
    }

    /** Somebody new without any password. */
    static Person person() {
        String email = "person%d@krume.example".formatted(PEOPLE.incrementAndGet());
        String subject = made(admin("POST", "/users", """
            {"username": "%s", "email": "%s", "firstName": "Paula", "lastName": "Kern", "enabled": true}
            """.formatted(email, email)));
        return new Person(subject, email);
    }

    /** The id of what was made. */
    private static String made(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    static HttpResponse<String> admin(String method, String path, String json) {
        return administer(method, "/klartext" + path, json);
    }

    private static HttpResponse<String> administer(String method, String path, String json) {
        String token = token(
                        "/auth/realms/master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "temp-admin",
                                "password", "admin"))
                .path("access_token")
                .asText();
        return send(HttpRequest.newBuilder(URI.create(PAGES + "/auth/admin/realms" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    static String link(Person person) {
        return json(links("klartext-links", person.subject(), "links").body())
                .path("token")
                .asText();
    }

    /** What the service that writes the mails asks about a person, or another that may not. */
    static HttpResponse<String> links(String client, String subject, String what) {
        return service(client, "people/" + subject + "/" + what, "{}");
    }

    static HttpResponse<String> service(String client, String path, String json) {
        return service(address(), client, "local-only-" + client, path, json);
    }

    private static HttpResponse<String> service(String realm, String client, String secret, String path, String json) {
        String token = token(
                        realm.substring(PAGES.length()),
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .path("access_token")
                .asText();
        return send(HttpRequest.newBuilder(URI.create(realm + "/klartext/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    static JsonNode token(Map<String, String> fields) {
        return token("/auth/realms/klartext", fields);
    }

    private static JsonNode token(String realm, Map<String, String> fields) {
        return json(send(HttpRequest.newBuilder(URI.create(PAGES + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.encoded(fields))))
                .body());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mail> mailsTo(String email) {
        return keycloak.mails().stream()
                .filter(mail -> mail.recipients().contains(email))
                .toList();
    }

    /** Waits for so many mails; the newest is the first. */
    static Mail awaitMail(String email, int count) {
        return await(() -> mailsTo(email), mails -> mails.size() >= count).getFirst();
    }

    /** Asks again until the answer is right. */
    static <T> T await(Supplier<T> question, Predicate<T> right) {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        T answer = question.get();
        while (!right.test(answer)) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("Still " + answer);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = question.get();
        }
        return answer;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The link of the newest mail that has such a one. */
    static String awaitLink(String email, String part) {
        return await(
                        () -> mailsTo(email).stream()
                                .flatMap(mail -> mail.links().stream())
                                .filter(link -> link.contains(part))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    static String awaitCode(String email, int count) {
        Matcher code = SIX_DIGITS.matcher(awaitMail(email, count).text());
        if (!code.find()) {
            throw new AssertionError("No code in the mail");
        }
        return code.group();
    }
}
