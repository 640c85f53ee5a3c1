package dev.klartext.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Opens the demo agencies as an operator opens any agency: through intake's API, with a token of the operator's client.
 *
 * <p>Each request has an idempotency key of its own, so doing it again changes nothing.
 */
final class DemoAgencies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBJECT = "00000000-0000-4000-8000-00000000000";

    private final String intake;
    private final String token;

    private DemoAgencies(String token) {
        this.intake = "http://127.0.0.1:%d%s/api/agencies".formatted(Service.INTAKE.port.number, Service.INTAKE.path);
        this.token = token;
    }

    /** Needs Keycloak and intake to be ready. */
    static void open(Home home) throws IOException {
        String secret = Configuration.read(home).get("klartext.local.operator-secret");
        new DemoAgencies(operatorToken(secret)).open();
    }

    private void open() throws IOException {
        String cne = open(
                "cne-studio",
                agency("cne Studio", "BE", "#1f5f5b"),
                person(1, "Nadja Linde", "nadja@cne.example", "030 5550 10"));
        addMember(cne, "alex", person(2, "Alex Brandt", "alex@cne.example", "030 5550 11"), "STAFF");
        open(
                "fotohaus-sued",
                agency("Fotohaus Süd", "BY", "#7a3e1d"),
                person(3, "Tom Seidel", "tom@fotohaus-sued.example", "089 5550 20"));
    }

    private String open(String key, Map<String, Object> agency, Map<String, String> admin) throws IOException {
        var body = new LinkedHashMap<>(agency);
        body.put("admin", admin);
        return JSON.readTree(post(intake, "demo-" + key, body)).path("id").asText();
    }

    private void addMember(String agency, String key, Map<String, String> person, String role) throws IOException {
        var body = new LinkedHashMap<>(person);
        body.put("role", role);
        post(intake + "/" + agency + "/members", "demo-" + key, body);
    }

    private static Map<String, Object> agency(String name, String state, String color) {
        return Map.of("name", name, "zone", "Europe/Berlin", "language", "de", "state", state, "color", color);
    }

    private static Map<String, String> person(int number, String name, String email, String phone) {
        return Map.of("subject", SUBJECT + number, "name", name, "email", email, "phone", phone);
    }

    private static String operatorToken(String secret) throws IOException {
        String form = "grant_type=client_credentials&client_id=klartext-operator&client_secret=" + secret;
        var request = HttpRequest.newBuilder(URI.create(Keycloak.address() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(successful(request)).path("access_token").asText();
    }

    private String post(String address, String key, Object body) throws IOException {
        return successful(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private static String successful(HttpRequest request) throws IOException {
        var response = Web.send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s answered %d: %s".formatted(request.uri().getPath(), response.statusCode(), response.body()));
        }
        return response.body();
    }
}
