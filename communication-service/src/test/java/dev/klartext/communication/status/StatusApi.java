package dev.klartext.communication.status;

import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;

/** Drafts, sends and answers the status notes of one project by API: as Nadja, if nobody is named. */
record StatusApi(Given.Project project) {

    /** Nadja has shown a draft, and Clara is to approve it. */
    static StatusApi ofAProjectInWhichSomethingHappened(Given given, ForeignEvents events) {
        Given.Project project = given.project();
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, "Nadja hat Version 2 gezeigt")
                        .opening(Happened.clarasPoint(project, "Startseite freigeben"))));
        return new StatusApi(project);
    }

    String sent() {
        return send(1, "hier der Stand.").then().statusCode(201).extract().path("id");
    }

    Response draft() {
        return As.person(project.nadja()).get(path("status-draft"));
    }

    Response save(String etag, String words) {
        var request = As.person(project.nadja()).contentType(ContentType.JSON).body(Map.of("words", words));
        return (etag == null ? request : request.header("If-Match", etag)).put(path("status-draft"));
    }

    Response send(int number, String words) {
        return As.person(project.nadja())
                .contentType(ContentType.JSON)
                .body(Map.of("number", number, "words", words))
                .post(path("status-notes"));
    }

    Response answer(Given.Person person, String note, Map<String, Object> answer) {
        return As.person(person)
                .contentType(ContentType.JSON)
                .body(answer)
                .post(path("status-notes/" + note + "/answers"));
    }

    Response tell(Given.Person person, String note, String words) {
        return As.person(person)
                .contentType(ContentType.JSON)
                .body(Map.of("words", words))
                .post(path("status-notes/" + note + "/troubles"));
    }

    String path(String rest) {
        return "/api/projects/" + project.projectId() + "/" + rest;
    }
}
