package dev.klartext.intake.project;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.agency.Agency;
import dev.klartext.intake.client.Client;
import dev.klartext.intake.client.Clients;
import dev.klartext.intake.participant.AddParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Staff begin a project for a client; who begins it is its first participant, so that the client knows whom to ask. */
@ApplicationScoped
public class OpenProject {

    @Inject
    Agencies agencies;

    @Inject
    Clients clients;

    @Inject
    Projects projects;

    @Inject
    AddParticipant addParticipant;

    @Inject
    Outbox outbox;

    public Project open(Tx tx, Grant grant, NewProject asked) {
        grant.staff();
        asked.check();
        Optional<Client> known = clients.find(tx, asked.clientId());
        new Violations()
                .check(
                        known.isPresent(),
                        "clientId",
                        Text.of("Diesen Kunden gibt es nicht.", "There is no such client."))
                .throwIfAny();
        Client client = known.orElseThrow();
        Project project = project(tx, asked, client);
        outbox.lock(tx, project.id());
        projects.add(tx, project);
        outbox.publish(
                tx,
                project.id(),
                new ProjectOpened(
                        project.id(),
                        project.number(),
                        project.title(),
                        client.id(),
                        client.name(),
                        project.zone(),
                        project.language(),
                        entry(grant, project)));
        addParticipant.addStaff(tx, grant, project.id());
        return project;
    }

    private Project project(Tx tx, NewProject asked, Client client) {
        Agency agency = agencies.get(tx);
        Instant now = Instant.now();
        int year = now.atZone(ZoneId.of(agency.zone())).getYear();
        return new Project(
                Ids.next(),
                projects.nextNumber(tx, year),
                asked.title().strip(),
                client.id(),
                client.name(),
                client.kind(),
                agency.zone(),
                asked.language() == null ? agency.language() : asked.language(),
                now,
                null,
                null,
                null);
    }

    static EntryBlock entry(Grant grant, Project project) {
        return EntryBlock.telling(
                Audience.EVERYONE,
                Symbol.PROJECT,
                Standing.ONE_SIDED,
                grant.actor(),
                Text.of(
                        "%s hat das Projekt „%s“ für %s angelegt"
                                .formatted(grant.name(), project.title(), project.clientName()),
                        "%s began the project “%s” for %s"
                                .formatted(grant.name(), project.title(), project.clientName())),
                "/intake/projects/" + project.id());
    }
}
