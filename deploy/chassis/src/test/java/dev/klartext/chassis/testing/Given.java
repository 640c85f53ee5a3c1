package dev.klartext.chassis.testing;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Agencies, people and projects for the tests of a service that learns them from intake's events.
 *
 * <p>{@code Given.Project project = given.project();} has Nadja (admin), Clara (decides), Karl (contact) and Hansen (partner)
 * with subjects of their own, and nobody else.
 */
@ApplicationScoped
public class Given {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    ForeignEvents events;

    /** A person in a project; {@code subject} is what to send as {@code Test-Subject}. */
    public record Person(UUID personId, String subject, String name) {}

    public record Project(UUID agencyId, UUID projectId, Person nadja, Person clara, Person karl, Person hansen) {}

    /** A new agency with one project and its people. */
    public Project project() {
        UUID agencyId = agency("cne Studio");
        Person nadja = member(agencyId, "Nadja Weber", "ADMIN");
        UUID projectId = project(agencyId, "Website-Relaunch");
        Person clara = participant(agencyId, projectId, "Clara Krume", Side.CLIENT, true, false);
        Person karl = participant(agencyId, projectId, "Karl Kontakt", Side.CLIENT, false, true);
        Person hansen = participant(agencyId, projectId, "Hansen", Side.PARTNER, false, false);
        return new Project(agencyId, projectId, nadja, clara, karl, hansen);
    }

    public UUID agency(String name) {
        UUID agencyId = Ids.next();
        events.happened(
                agencyId,
                agencyId,
                "dev.klartext.intake.agency.opened.v1",
                Map.of(
                        "agencyId",
                        agencyId,
                        "name",
                        name,
                        "zone",
                        "Europe/Berlin",
                        "language",
                        "de",
                        "color",
                        "#1f5f5b"));
        return agencyId;
    }

    public Person member(UUID agencyId, String name, String role) {
        Person person = person(name);
        events.happened(
                agencyId,
                agencyId,
                "dev.klartext.intake.agency.member-added.v1",
                Map.of(
                        "agencyId",
                        agencyId,
                        "personId",
                        person.personId(),
                        "subject",
                        person.subject(),
                        "name",
                        name,
                        "email",
                        mail(name),
                        "role",
                        role));
        return person;
    }

    /** Somebody who is to be staff and has not redeemed the invitation yet. */
    public Person invitedMember(UUID agencyId, String name) {
        Person person = person(name);
        events.happened(
                agencyId,
                agencyId,
                "dev.klartext.intake.agency.member-invited.v1",
                Map.of(
                        "agencyId",
                        agencyId,
                        "personId",
                        person.personId(),
                        "name",
                        name,
                        "email",
                        mail(name),
                        "role",
                        "STAFF",
                        "invitationId",
                        Ids.next()));
        return person;
    }

    public UUID project(UUID agencyId, String title) {
        UUID projectId = Ids.next();
        events.happened(
                agencyId,
                projectId,
                "dev.klartext.intake.project.opened.v1",
                Map.of(
                        "projectId",
                        projectId,
                        "number",
                        "2026-001",
                        "title",
                        title,
                        "clientId",
                        Ids.next(),
                        "clientName",
                        "Bäckerei Krume",
                        "zone",
                        "Europe/Berlin",
                        "language",
                        "de"));
        return projectId;
    }

    /** Somebody with a personal mail address who has redeemed the invitation. */
    public Person participant(UUID agencyId, UUID projectId, String name, Side side, boolean decides, boolean contact) {
        Person person = invited(agencyId, projectId, name, side, decides, contact);
        bound(agencyId, person);
        return person;
    }

    /** Somebody redeems the invitation. */
    public void bound(UUID agencyId, Person person) {
        events.happened(
                agencyId,
                agencyId,
                "dev.klartext.intake.participant.person-bound.v1",
                Map.of("personId", person.personId(), "subject", person.subject()));
    }

    /** Somebody who has not redeemed the invitation yet. */
    public Person invited(UUID agencyId, UUID projectId, String name, Side side, boolean decides, boolean contact) {
        Person person = person(name);
        Map<String, Object> data = new HashMap<>(Map.of(
                "projectId",
                projectId,
                "personId",
                person.personId(),
                "name",
                name,
                "side",
                side,
                "function",
                side == Side.PARTNER ? "Hosting" : "Inhaberin",
                "decides",
                decides,
                "contact",
                contact));
        data.put("email", mail(name));
        data.put("sharedMailbox", false);
        data.put("phone", "030 5550 12");
        data.put("language", "de");
        data.put("invitationId", Ids.next());
        events.happened(agencyId, projectId, "dev.klartext.intake.participant.added.v1", data);
        return person;
    }

    /** Takes somebody's part in a project away. */
    public void removed(UUID agencyId, UUID projectId, Person person) {
        events.happened(
                agencyId,
                projectId,
                "dev.klartext.intake.participant.removed.v1",
                Map.of("projectId", projectId, "personId", person.personId()));
    }

    /** Somebody is away since yesterday, and somebody else stands in for them without deciding. */
    public void away(Project project, Person person, Person cover, LocalDate until) {
        Map<String, Object> changed = Map.of(
                "personId",
                person.personId(),
                "name",
                person.name(),
                "email",
                mail(person.name()),
                "sharedMailbox",
                false,
                "phone",
                "030 5550 12",
                "language",
                "de",
                "coverId",
                cover.personId(),
                "coverDecides",
                false);
        events.happened(
                project.agencyId(), project.agencyId(), "dev.klartext.intake.participant.person-changed.v1", changed);
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.participant.absence-entered.v1",
                Map.of(
                        "absenceId",
                        Ids.next(),
                        "personId",
                        person.personId(),
                        "firstDay",
                        LocalDate.now(BERLIN).minusDays(1),
                        "lastDay",
                        until));
    }

    private static Person person(String name) {
        return new Person(Ids.next(), UUID.randomUUID().toString(), name);
    }

    private static String mail(String name) {
        return name.toLowerCase().replace(' ', '.') + "@example.org";
    }
}
