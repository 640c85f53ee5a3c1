package dev.klartext.intake.project;

import dev.klartext.chassis.paging.SortKey;
import java.util.function.Function;

/** In which order projects are listed. */
public enum ProjectSort {
    /** The newest first. */
    NEWEST(project -> "", "p.project_id < :afterId", "p.project_id desc"),
    /** By title, A to Z. */
    TITLE(
            Project::title,
            "(p.title collate chassis.german, p.project_id) > (:afterText, :afterId)",
            "p.title collate chassis.german, p.project_id"),
    /** By the client's name, A to Z. */
    CLIENT(
            Project::clientName,
            "(p.client_name collate chassis.german, p.project_id) > (:afterText, :afterId)",
            "p.client_name collate chassis.german, p.project_id");

    private final Function<Project, String> text;
    private final String behind;
    private final String order;

    ProjectSort(Function<Project, String> text, String behind, String order) {
        this.text = text;
        this.behind = behind;
        this.order = order;
    }

    /** Where a part of the list ends that ends with this project. */
    SortKey key(Project project) {
        return new SortKey(text.apply(project), project.id());
    }

    /** The condition, in SQL, for what lies behind that. */
    String behind() {
        return behind;
    }

    /** The order, in SQL. */
    String order() {
        return order;
    }
}
