package dev.klartext.communication.overview;

import dev.klartext.chassis.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The five steps from an empty agency to its first status note.
 *
 * @param steps in their order
 */
public record FirstEvening(List<Step> steps) {

    /**
     * One of the steps.
     *
     * @param href null as long as the step before it is missing
     * @param next whether it is the one to do now
     */
    public record Step(Text words, String href, boolean done, boolean next) {}

    /**
     * What is done, as the facts say.
     *
     * @param projectId the newest project; null if there is none
     * @param begun whether there is an order, or anything that happened before Klartext
     */
    public record Facts(boolean client, UUID projectId, boolean people, boolean begun) {}

    static FirstEvening of(Facts facts) {
        UUID project = facts.projectId();
        boolean client = facts.client() || project != null;
        List<Step> steps = new ArrayList<>();
        add(steps, Text.of("Kunden anlegen", "Create a client"), "/intake/clients/new", client);
        add(steps, Text.of("Projekt anlegen", "Create a project"), "/intake/projects/new", project != null);
        add(
                steps,
                Text.of("Menschen dazunehmen", "Add the people"),
                project == null ? null : "/intake/projects/" + project + "/participants",
                facts.people());
        add(
                steps,
                Text.of(
                        "Auftrag schreiben oder eintragen, was bisher geschah",
                        "Write the order, or enter what happened so far"),
                project == null ? null : "/communication/projects/" + project + "/past",
                facts.begun());
        add(
                steps,
                Text.of("Den ersten Zwischenstand senden", "Send the first status note"),
                project == null ? null : "/communication/status?project=" + project,
                false);
        return new FirstEvening(List.copyOf(steps));
    }

    private static void add(List<Step> steps, Text words, String href, boolean done) {
        boolean next = !done && steps.stream().allMatch(Step::done);
        steps.add(new Step(words, href, done, next));
    }
}
