package dev.klartext.dispute;

import static io.restassured.RestAssured.given;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A project in which Clara has ordered a home page and a flyer, and the words to say what happens in it. */
public record Scene(Given.Project people, UUID homePage, UUID flyer, UUID goal, UUID orderPoint) {

    /** Sets the scene by intake's events. */
    @ApplicationScoped
    public static class Stage {

        public static final String ORDERED = "dev.klartext.intake.brief.ordered.v1";

        @Inject
        Given given;

        @Inject
        ForeignEvents events;

        public Scene ordered() {
            Scene scene = new Scene(given.project(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
            events.happened(scene.people().agencyId(), scene.project(), ORDERED, scene.order());
            return scene;
        }

        /** A project in which nothing is ordered yet. */
        public Given.Project notOrdered() {
            return given.project();
        }

        /** Somebody else who works for the agency. */
        public String colleague(Scene scene) {
            return given.member(scene.people().agencyId(), "Alex Berg", "STAFF").subject();
        }

        /** Somebody who works for another agency. */
        public String tom() {
            return given.member(given.agency("Fotohaus Süd"), "Tom Süd", "STAFF")
                    .subject();
        }
    }

    public UUID project() {
        return people.projectId();
    }

    public String nadja() {
        return people.nadja().subject();
    }

    public String clara() {
        return people.clara().subject();
    }

    public String karl() {
        return people.karl().subject();
    }

    public String hansen() {
        return people.hansen().subject();
    }

    /** What intake says when Clara has ordered version 1. */
    public Map<String, Object> order() {
        return Map.of(
                "projectId", project(),
                "version", 1,
                "sha256", "0".repeat(64),
                "goals", List.of(Map.of("id", goal, "text", "Mehr Laufkundschaft am Nachmittag")),
                "wishes",
                        List.of(
                                Map.of(
                                        "id",
                                        Ids.next(),
                                        "text",
                                        "Öffnungszeiten sofort sichtbar",
                                        "answer",
                                        "POSSIBLE"),
                                Map.of(
                                        "id", Ids.next(),
                                        "text", "Online-Bestellung",
                                        "answer", "NOT_POSSIBLE",
                                        "reason", "die Kasse kann es nicht",
                                        "alternative", "Vorbestellung am Telefon")),
                "deliverables",
                        List.of(
                                deliverable(homePage, "Startseite", "WORK", 2),
                                deliverable(flyer, "Flyer", "SERVICE", 0)),
                "orderedBy", Map.of("personId", people.clara().personId(), "name", "Clara Krume"),
                "orderedAt", Instant.parse("2026-11-03T10:00:00Z"),
                "authority", Map.of("epoch", 1, "position", 2),
                "entry", Map.of("opens", List.of(Map.of("id", orderPoint, "side", "AGENCY", "name", "cne Studio"))));
    }

    private static Map<String, Object> deliverable(UUID id, String title, String type, int rounds) {
        return Map.of(
                "id",
                id,
                "title",
                title,
                "contractType",
                type,
                "criteria",
                List.of("Auf dem Handy lesbar"),
                "includedRounds",
                rounds);
    }

    public RequestSpecification as(String subject) {
        return given().header("Test-Subject", subject).header("Accept-Language", "de");
    }

    /** A form as a browser sends it; where its answer leads is not followed. */
    public RequestSpecification form(String subject) {
        return as(subject)
                .accept("text/html")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    /** Goes where an answer leads. */
    public ValidatableResponse follows(String subject, String location) {
        String path = location.replaceFirst("^.*?/results/projects", "/projects");
        return as(subject).urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    /** Nadja shows a picture as the next version of the home page; its id. */
    public String shown() {
        return showing().statusCode(201).extract().path("id");
    }

    public ValidatableResponse showing() {
        return as(nadja())
                .multiPart("why", "Öffnungszeiten stehen ganz oben.", "text/plain; charset=utf-8")
                .multiPart(
                        "files", "Startseite.png", dev.klartext.dispute.result.SampleFiles.png(300, 200), "image/png")
                .post("/api/projects/{p}/deliverables/{d}/results", project(), homePage)
                .then();
    }

    public ValidatableResponse decides(String subject, String result, Object decision) {
        return as(subject)
                .contentType("application/json")
                .body(decision)
                .post("/api/projects/{p}/results/{r}/decisions", project(), result)
                .then();
    }

    public void changesWished(String result, String... words) {
        List<Map<String, String>> remarks =
                Stream.of(words).map(each -> Map.of("text", each)).toList();
        decides(clara(), result, Map.of("decision", "REQUEST_CHANGES", "remarks", remarks))
                .statusCode(201);
    }

    public void approved(String result) {
        decides(clara(), result, Map.of("decision", "APPROVE")).statusCode(201);
    }
}
