package dev.klartext.intake;

import static io.restassured.RestAssured.given;

import dev.klartext.chassis.invitation.InvitationToken;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The people and the project that tests are about, made through the API alone: cne Studio with Nadja and Alex, Fotohaus Süd
 * with Tom, Bäckerei Krume with Clara (decides), Karl (contact) and Hansen (hosting).
 */
@ApplicationScoped
public class Scene {

    public static final String BRIEF = """
            {"goals": [{"text": "Öffnungszeiten in fünf Sekunden finden"}],
             "wishes": [{"text": "Rezepte zum Ausdrucken", "answer": "POSSIBLE"},
                        {"text": "Online-Bestellung", "answer": "NOT_POSSIBLE", "reason": "Die Kasse kann das nicht",
                         "alternative": "Vorbestellung per Formular"}],
             "deliverables": [{"title": "Startseite", "contractType": "WORK", "criteria": ["auf dem Telefon lesbar"],
                               "netPrice": "1200.00", "includedRounds": 2, "furtherRoundPrice": "120.00"},
                              {"title": "Betreuung", "contractType": "SERVICE", "netPrice": 300.5,
                               "includedRounds": 0}],
             "supplies": [{"text": "Fotos vom Laden", "dueOn": "2026-12-04"}],
             "exclusions": ["Texte schreiben"],
             "dates": [{"text": "Startseite online", "on": "2036-12-18"}]}""";

    @Inject
    InvitationToken tokens;

    @Inject
    Published published;

    /** An agency with two of its people; each string is a Keycloak subject. */
    public record Studio(UUID agencyId, String nadja, String alex) {}

    /** A project; people who are not in it yet are absent. */
    public record Project(Studio studio, UUID id, String path) {}

    /** Somebody of another side who has redeemed the invitation. */
    public record Guest(UUID personId, String subject) {}

    /** A request by somebody who has logged in just now. */
    public static RequestSpecification as(String subject) {
        return given().header("Test-Subject", subject).redirects().follow(false);
    }

    public Studio studio() {
        return studio("cne Studio");
    }

    public Studio studio(String name) {
        String admin = UUID.randomUUID().toString();
        String staff = UUID.randomUUID().toString();
        UUID agencyId = UUID.fromString(as("operator-1")
                .header("Test-Roles", "operator")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", name, "admin", Map.of("subject", admin, "name", "Nadja", "email", "n@cne.example")))
                .post("/api/agencies")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
        as(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("subject", staff, "name", "Alex", "email", "alex@cne.example"))
                .post("/api/agencies/" + agencyId + "/members")
                .then()
                .statusCode(201);
        return new Studio(agencyId, admin, staff);
    }

    public UUID client(Studio studio, String name, String kind) {
        return UUID.fromString(as(studio.nadja())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "kind", kind))
                .post("/api/clients")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    public Project project() {
        Studio studio = studio();
        return project(studio, client(studio, "Bäckerei Krume", "BUSINESS"));
    }

    public Project project(Studio studio, UUID clientId) {
        String id = as(studio.nadja())
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", clientId, "title", "Website-Relaunch"))
                .post("/api/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Project(studio, UUID.fromString(id), "/projects/" + id);
    }

    /** Clara decides and has an account. */
    public Guest clara(Project project) {
        return joined(project, """
                {"name": "Clara Krume", "side": "CLIENT", "function": "Inhaberin", "decides": true,
                 "email": "clara@krume.example", "phone": "030 5550 20"}""");
    }

    /** Karl is the contact and has an account of his own here, so that he can try to order. */
    public Guest karl(Project project) {
        return joined(project, """
                {"name": "Karl Kontakt", "side": "CLIENT", "function": "Büro", "contact": true,
                 "email": "karl@krume.example"}""");
    }

    public Guest hansen(Project project) {
        return joined(project, """
                {"name": "Hansen", "side": "PARTNER", "function": "Hosting", "email": "hansen@host.example"}""");
    }

    public Guest joined(Project project, String participant) {
        UUID person = add(project, participant);
        String subject = UUID.randomUUID().toString();
        as(subject)
                .formParam("token", token(project, person))
                .formParam("to", "/communication/")
                .post("/join")
                .then()
                .statusCode(303);
        return new Guest(person, subject);
    }

    public UUID add(Project project, String participant) {
        return UUID.fromString(
                asks(project, participant).statusCode(201).extract().<String>path("personId"));
    }

    public ValidatableResponse asks(Project project, String participant) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(participant)
                .post("/api" + project.path() + "/participants")
                .then();
    }

    /** The token that the mail to this person would carry. */
    public String token(Project project, UUID personId) {
        return tokens.sign(
                invitation(project, personId),
                personId,
                project.studio().agencyId(),
                Instant.now().plus(Duration.ofDays(14)));
    }

    /** The same in the personal link of a login. */
    public String token(Project project, UUID personId, String subject) {
        return tokens.sign(
                invitation(project, personId),
                personId,
                project.studio().agencyId(),
                Instant.now().plus(Duration.ofDays(14)),
                subject);
    }

    private UUID invitation(Project project, UUID personId) {
        return published.in(project.studio().agencyId(), project.id(), "participant.added.v1").stream()
                .filter(event -> event.path("personId").asText().equals(personId.toString()))
                .map(event -> UUID.fromString(event.path("invitationId").asText()))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** Saves the brief over whatever is there. */
    public void written(Project project, String brief) {
        String etag = as(project.studio().nadja())
                .get("/api" + project.path() + "/brief")
                .header("ETag");
        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(brief)
                .put("/api" + project.path() + "/brief")
                .then()
                .statusCode(200);
    }

    /** Writes the brief and sends it. */
    public void sent(Project project) {
        written(project, BRIEF);
        send(project).statusCode(201);
    }

    public ValidatableResponse send(Project project) {
        return as(project.studio().nadja())
                .post("/api" + project.path() + "/brief/versions")
                .then();
    }

    public ValidatableResponse signOff(Project project, String subject, int version, String body) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api" + project.path() + "/brief/versions/" + version + "/sign-off")
                .then();
    }

    /** A start with reservation by the contact. */
    public ValidatableResponse started(Project project, String subject, int version) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body("""
                        {"riskAccepted": true}""")
                .post("/api" + project.path() + "/brief/versions/" + version + "/reservation")
                .then();
    }

    public ValidatableResponse order(Project project, String subject, int version) {
        return signOff(project, subject, version, """
                {"decision": "ORDER"}""");
    }
}
