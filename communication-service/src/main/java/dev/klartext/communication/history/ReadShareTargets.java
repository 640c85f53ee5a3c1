package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.entry.Habits;
import dev.klartext.communication.entry.Habits.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the projects in which a person may note what was shared, over all agencies; the one of the last time is guessed. */
@ApplicationScoped
class ReadShareTargets {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    Habits habits;

    ShareView read(String text, boolean filesLost) {
        List<Grant> agencies = gate.agencies();
        List<Grant> asClient = gate.participations().stream()
                .filter(Grant::isClient)
                .filter(grant ->
                        agencies.stream().noneMatch(own -> own.agencyId().equals(grant.agencyId())))
                .toList();
        List<ShareView.Target> targets = new ArrayList<>();
        agencies.forEach(grant -> tenancy.in(grant.agencyId(), projects::all).stream()
                .map(ReadShareTargets::target)
                .forEach(targets::add));
        asClient.forEach(grant -> tenancy.in(grant.agencyId(), tx -> projects.find(tx, grant.projectId()))
                .map(ReadShareTargets::target)
                .ifPresent(targets::add));
        Map<String, Object> values = new HashMap<>();
        values.put("sentence", text);
        lastTyped(Stream.concat(agencies.stream(), asClient.stream()))
                .ifPresent(typed -> values.put("project", typed.projectId()));
        return new ShareView(targets, Form.of(values), filesLost);
    }

    private Optional<Typed> lastTyped(Stream<Grant> grants) {
        return grants.flatMap(grant ->
                        tenancy.in(grant.agencyId(), tx -> habits.lastTyped(tx, grant.personId())).stream())
                // Ids are of the time; compared as the database does.
                .max(Comparator.comparing(typed -> typed.id().toString()));
    }

    private static ShareView.Target target(Project project) {
        return new ShareView.Target(project.projectId(), project.clientName() + " · " + project.title());
    }
}
