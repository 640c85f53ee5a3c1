package dev.klartext.communication;

import static io.restassured.RestAssured.given;

import dev.klartext.chassis.testing.Given.Person;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Asks this service as one person: {@code As.person(clara).get(…)}. */
public final class As {

    private As() {}

    public static RequestSpecification person(Person person) {
        return given().header("Test-Subject", person.subject())
                .header("Test-Name", person.name())
                .redirects()
                .follow(false);
    }

    /** Writes an entry by the API. */
    public static RequestSpecification writing(Person person, Map<String, Object> entry) {
        return person(person).contentType(ContentType.JSON).body(entry);
    }

    public static String entries(UUID project) {
        return "/api/projects/" + project + "/entries";
    }
}
